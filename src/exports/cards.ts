import {cardsOf} from '../cards/cards-of.ts'
import {pictureOf} from '../cards/picture-of.ts'
import type {SpeechExport} from './export.ts'

/** Pictures for previews of links: of the speech and of each claim, where the archive asks for them. */
export const cards: SpeechExport = {
  name: 'cards',
  summary: 'pictures of the speech and of its claims for previews of links (PNG)',
  *make(context) {
    for (const {path, card} of cardsOf(context)) yield {path, content: pictureOf(card)}
  }
}
