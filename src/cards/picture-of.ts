import {Resvg} from '@resvg/resvg-js'
import {type Card, drawCard} from './draw-card.ts'

/**
 * Make the picture of a card.
 *
 * @param card - What stands on it.
 * @returns A PNG of 1200 by 630 pixels; the same card gives the same bytes on every machine.
 */
export function pictureOf(card: Card): Uint8Array {
  return new Resvg(drawCard(card), {font: {loadSystemFonts: false}}).render().asPng()
}
