import {glossaryFinder, type MentionFinder} from '../../model/find-mentions.ts'
import type {Block, Shared, SpeechId} from '../../model/types.ts'
import type {SearchRecord} from '../../search/index-files.ts'

/** Finds the glossary's entries in what a record shows. */
type NamesIn = (title: string, text: string, speech?: SpeechId) => Pick<SearchRecord, 'names'>

/**
 * Make a finder of names in records, once for each glossary.
 *
 * @param entries - The glossary.
 * @returns The finder. Of a title only that it names an entry is kept, as an empty stretch.
 */
export function nameFinder(entries: Shared['entries']): NamesIn {
  const find = glossaryFinder(entries)
  return (title, text, speech = '' as SpeechId) => {
    const names = [
      ...stretches(find, speech, text),
      ...stretches(find, speech, title).map(([, , entry]): Stretch => [0, 0, entry])
    ]
    return names.length > 0 ? {names} : {}
  }
}

type Stretch = [start: number, end: number, entry: string]

function stretches(find: MentionFinder, speech: SpeechId, text: string): Stretch[] {
  const mentions = find(speech, [{id: 'text', text} as Block])
  return mentions.map(({start, end, entry}) => [start, end, entry])
}
