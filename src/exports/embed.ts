import {claimCard} from '../render/embed/card.ts'
import type {SpeechExport} from './export.ts'

/** Each claim as a page that articles can frame: no script, no request. */
export const embed: SpeechExport = {
  name: 'embed',
  summary: 'each claim as a small page without scripts, to be framed in articles (HTML)',
  place: /^claims\/[^/]+\/card\/index\.html$/,
  *make(context) {
    for (const note of context.speech.notes) {
      if (note.kind === 'claim') yield claimCard(note, context)
    }
  }
}
