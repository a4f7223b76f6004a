import {cardsOf} from '../cards/cards-of.ts'
import {pictureOf} from '../cards/picture-of.ts'
import type {SpeechExport} from './export.ts'

/** Pictures for previews of links: of the speech and of each claim, where the archive asks for them. */
export const cards: SpeechExport = {
  name: 'cards',
  summary: 'pictures of the speech and of its claims for previews of links (PNG)',
  place: /(?:^|\/)card\.png$/,
  *make(context) {
    for (const {path, card} of cardsOf(context)) {
      // Drawn when it is taken: who looks for one picture need not wait for all before it.
      yield {
        path,
        madeFrom: JSON.stringify(card),
        get content() {
          return pictureOf(card)
        }
      }
    }
  }
}
