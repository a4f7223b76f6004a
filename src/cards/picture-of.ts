import {createRequire} from 'node:module'
import {type Card, drawCard} from './draw-card.ts'

const require = createRequire(import.meta.url)

/**
 * Make the picture of a card.
 *
 * @param card - What stands on it.
 * @returns A PNG of 1200 by 630 pixels; the same card gives the same bytes on every machine.
 */
export function pictureOf(card: Card): Uint8Array {
  // Few archives draw cards, so it is not loaded for all.
  const {Resvg} = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  return new Resvg(drawCard(card), {font: {loadSystemFonts: false}}).render().asPng()
}
