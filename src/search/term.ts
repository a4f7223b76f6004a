import {stemmer as arabic} from '@orama/stemmers/arabic'
import {stemmer as english} from '@orama/stemmers/english'
import {stemmer as russian} from '@orama/stemmers/russian'
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
  if (/^[а-я]+$/.test(word)) return russian(word)
  return /^\p{Script=Arabic}+$/u.test(word) ? arabic(word) : word
}

/** British and American spellings meet; that other words are respelled too does no harm, as it is done everywhere. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/our(?=$|s$|ed$|ing$|able$)/, 'or')
}
