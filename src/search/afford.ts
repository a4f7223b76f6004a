import type {SearchIndex} from './open-index.ts'
import {pairList, wordHash} from './pairs.ts'
import {otherTermsOf, termOf} from './term.ts'

/** Of the words asked for those that stand in fewest records are loaded, so many kilobytes of lists; one in any case. */
const loadedForWords = 250
/** Of the pairs of neighbours those of the rarest words are looked up, so many. */
const pairsLookedUp = 5

/**
 * Choose the words whose lists are loaded: long lists tell little, and together they would keep the reader waiting.
 *
 * @param words - Folded words.
 * @param open - The word that may be unfinished, if any.
 * @param index - The index.
 * @returns Those that stand in fewest records, as many as can be afforded.
 */
export function affordableWords(
  words: readonly string[],
  open: string | undefined,
  index: SearchIndex
): Set<string> {
  const costs = [...new Set(words)].map((word) => ({
    word,
    cost: costOf(word, word === open, index)
  }))
  const affordable = new Set<string>()
  let sum = 0
  for (const {word, cost} of costs.sort((a, b) => a.cost - b.cost)) {
    sum += cost
    if (affordable.size === 0 || sum <= loadedForWords) affordable.add(word)
  }
  return affordable
}

function costOf(word: string, isOpen: boolean, index: SearchIndex): number {
  return index.costOf([termOf(word), ...otherTermsOf(word), ...(isOpen ? [word] : [])])
}

/**
 * Choose the pairs of neighbouring words that tell most.
 *
 * @param words - Folded words in order.
 * @param index - The index.
 * @returns The lists of those pairs that hold the rarest words.
 */
export function tellingPairs(words: readonly string[], index: SearchIndex): number[] {
  const costs = words.map((word) => index.costOf([termOf(word)]))
  return words
    .slice(1)
    .map((word, at) => ({
      list: pairList(wordHash(words[at] ?? ''), wordHash(word)),
      cost: Math.min(costs[at] ?? 0, costs[at + 1] ?? 0)
    }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, pairsLookedUp)
    .map(({list}) => list)
}

/**
 * Choose the words of a phrase that are looked up on their own.
 *
 * @param phrase - Its words.
 * @param isHeld - Whether its pairs tell already where it may stand.
 * @param index - The index.
 * @returns The rarest then, else all.
 */
export function wordsOfPhrase(
  phrase: readonly string[],
  isHeld: boolean,
  index: SearchIndex
): readonly string[] {
  if (!isHeld) return phrase
  const costs = phrase.map((word) => index.costOf([termOf(word)]))
  return phrase.slice(costs.indexOf(Math.min(...costs))).slice(0, 1)
}
