import {distance} from 'fastest-levenshtein'
import type {SearchIndex} from './open-index.ts'
import {termOf} from './term.ts'

/** A form of a word may be so much longer than another. */
const longestEnding = 3
/** Shorter words are like too many others. */
const shortest = 4
/** Where a first letter is missing, so many of the letters that follow are taken to be right. */
const sureLetters = 3

/**
 * Guess which word of the archive was meant by one that does not stand in it.
 *
 * @param word - A folded word.
 * @param index - The index; the words with the same first letter are loaded, else those with its second, else those
 * that lack but their first.
 * @returns The nearest word, of several the one in most records; nothing where none is near.
 */
export async function suggestWord(word: string, index: SearchIndex): Promise<string | undefined> {
  if (word.length < shortest || index.manifest.spellings.length === 0) return undefined
  const letters = [...word]
  for (const letter of new Set(letters.slice(0, 2))) {
    const near = nearest(word, await index.spellings(letter))
    if (near !== undefined) return near
  }
  return nearest(word, await index.wordsLackingFirst(letters.slice(0, sureLetters).join('')))
}

function nearest(word: string, words: ReadonlyMap<string, number>): string | undefined {
  const most = word.length < 7 ? 1 : 2
  const term = termOf(word)
  let best: {word: string; faults: number; records: number} | undefined
  for (const [other, records] of words) {
    if (Math.abs(other.length - word.length) > most + longestEnding) continue
    const faults = Math.min(faultsBetween(word, other), faultsBetween(term, termOf(other)))
    if (faults > most) continue
    const isBetter =
      !best || faults < best.faults || (faults === best.faults && records > best.records)
    if (isBetter) best = {word: other, faults, records}
  }
  return best?.word
}

/** Letters that changed places are one slip of the hand, not two. */
function faultsBetween(a: string, b: string): number {
  const faults = distance(a, b)
  return faults === 2 && sorted(a) === sorted(b) ? 1 : faults
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
