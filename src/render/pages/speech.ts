import {speechSummary} from '../../linked-data/speech.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {speechHeadMetadata} from '../metadata/speech-metadata.ts'
import type {Page} from '../page.ts'
import {speechPicture} from '../parts/picture.ts'
import {structuredData} from '../parts/structured-data.ts'
import {topicData} from '../speech/topics.ts'
import {plainSpeechPage} from './plain-speech.ts'

/**
 * Make the page of a speech: text, notes, sources and all that helps to read them.
 *
 * @param context - The speech.
 * @returns Its page.
 */
export function speechPage(context: SpeechContext): Page {
  const page = plainSpeechPage(context)
  return {
    ...page,
    ...speechPicture(context),
    head: [
      ...speechHeadMetadata(context, page.description),
      structuredData(speechSummary(context)),
      ...topicData(context)
    ]
  }
}
