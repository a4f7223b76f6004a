import type {Element} from 'hast'
import type {SpeechContext} from '../../model/speech-context.ts'
import {pageData} from '../parts/page-data.ts'

/**
 * Tell the page's scripts which notes are on which topics: by the topic's name its title, then the numbers of its notes.
 *
 * @param context - The speech.
 * @returns A block of data; nothing where no note has a topic.
 */
export function topicData({speech, shared}: SpeechContext): Element[] {
  const topics: Record<string, [title: string, ...notes: number[]]> = {}
  for (const note of speech.notes) {
    if (note.number === undefined) continue
    for (const name of note.topics) {
      topics[name] ??= [shared.settings.topics[name] ?? name]
      topics[name].push(note.number)
    }
  }
  return Object.keys(topics).length > 0 ? [pageData('topics', topics)] : []
}
