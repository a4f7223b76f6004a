import type {Settings} from './types.ts'

/** Pixels of a card: the size that every network shows whole. */
export const cardSize = {width: 1200, height: 630} as const

/** Letters of scripts for which the cards have a font; marks, digits and punctuation belong to all scripts. */
const drawable = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]|[^\p{L}])*$/u

/**
 * Tell whether a picture for previews is made.
 *
 * @param kind - Of what.
 * @param words - All words that stand on it.
 * @param settings - The archive's settings.
 * @returns Whether the archive wants such pictures and these words can be drawn.
 */
export function hasCard(
  kind: Settings['cards'][number],
  words: string,
  settings: Settings
): boolean {
  return settings.cards.includes(kind) && drawable.test(words)
}
