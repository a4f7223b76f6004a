import {hasCard} from '../../model/cards.ts'
import {paths} from '../../model/paths.ts'
import {ratingLabel} from '../../model/scale.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {ClaimNote, EntryId} from '../../model/types.ts'
import {quoted} from '../../prose/quoted.ts'
import type {Page} from '../page.ts'

/** What a page tells of its picture: nothing where there is none. */
export type PagePicture = Pick<Page, 'picture'>

/**
 * Tell of the picture of a speech.
 *
 * @param context - The speech.
 * @returns Its path and its words for those who do not see it.
 */
export function speechPicture(context: SpeechContext): PagePicture {
  const {speech, shared} = context
  const name = speakerName(context)
  if (!hasCard('speech', `${speech.title} ${name}`, shared.settings)) return {}
  return {picture: {path: paths.speechPicture(speech.id), alt: `${speech.title}, by ${name}`}}
}

/**
 * Tell of the picture of a claim.
 *
 * @param note - The claim.
 * @param context - Its speech.
 * @returns Its path and its words for those who do not see it.
 */
export function claimPicture(note: ClaimNote, context: SpeechContext): PagePicture {
  const {speech, shared} = context
  const name = speakerName(context)
  if (!hasCard('claim', `${note.quote} ${name}`, shared.settings)) return {}
  const words = quoted(note.quote, speech.language)
  return {
    picture: {
      path: paths.claimPicture(speech.id, note.slug),
      alt: `${name}: ${words} Rating: ${ratingLabel(note.rating)}.`
    }
  }
}

function speakerName({speech, shared}: SpeechContext): string {
  return shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker
}
