import {stemmer as arabic} from '@orama/stemmers/arabic'
import {stemmer as english} from '@orama/stemmers/english'
import {stemmer as russian} from '@orama/stemmers/russian'
import {multiplierOf, wholeNumber} from '../quote/words.ts'
import {kazakhStem} from './kazakh-stem.ts'

/**
 * Give the term under which all forms of a word are indexed.
 *
 * The word's letters choose the language, since a query does not say its own: what matters is that texts and queries
 * are treated alike. Words of languages without a stemmer here keep their form; beginnings of words are searched too.
 *
 * @param word - A folded word.
 * @returns Its stem.
 */
export function termOf(word: string): string {
  if (/^\d/.test(word)) return word.replace(/[,.\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (/^[a-z']+$/.test(word)) return english(oneSpelling(word.replace(/'s?$/, '')))
  if (/[әғқңөұүһі]/.test(word)) return kazakhStem(word)
  if (/^[а-я]+$/.test(word)) return russianStem(word)
  return /^\p{Script=Arabic}+$/u.test(word) ? arabic(word) : word
}

/**
 * Give the terms under which a word may stand beside its own.
 *
 * @param word - A folded word.
 * @returns Of Cyrillic words without Kazakh letters, which are indexed as Russian, the stem they would have as Kazakh.
 */
export function otherTermsOf(word: string): string[] {
  if (!/^[а-я]+$/.test(word)) return []
  const stem = kazakhStem(word)
  return stem === word || stem === termOf(word) ? [] : [stem]
}

/**
 * Take figures together with the word that multiplies them: "20 thousand" and "20,000" are one number.
 *
 * @param words - Folded words in order.
 * @returns The words, each such pair as the term of its value.
 */
export function withNumbersJoined(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const times = multiplierOf(word)
    const before = wholeNumber(joined.at(-1) ?? '')
    if (times !== undefined && before !== undefined) {
      joined[joined.length - 1] = `${before * times}`
    } else joined.push(word)
  }
  return joined
}

/** The stemmer takes the end of a surname for an ending of its own, but not where a case follows: Токаев, Токаева. */
function russianStem(word: string): string {
  const stem = russian(word)
  return stem.length > 4 ? stem.replace(/[ое]в$/, '') : stem
}

/** British and American spellings meet; that other words are respelled too does no harm, as it is done everywhere. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/our(?=$|s$|ed$|ing$|able$)/, 'or')
}
