import type {CslItem, CslJsonDate, CslJsonName, CslVariable} from './csl-item.ts'
import {keptWords, laws} from './printable-item.ts'

/** The text variables of easy items. */
export const easyVariables = [
  'title',
  'container-title',
  'publisher',
  'event-title',
  'event',
  'event-place',
  'genre',
  'archive',
  'URL'
] as const satisfies readonly CslVariable[]

/** The dates of easy items. */
export const easyDates = ['issued', 'accessed', 'event-date'] as const

/**
 * Tell whether an item is made of common variables whose texts no style changes but in their letters: no markup, no
 * quotation at an end, no punctuation where two pieces meet. Three in four real records are.
 *
 * @param item - The item.
 * @returns Whether each variable of the item can be put into a sentence as it is.
 */
export function isEasyItem(item: CslItem): boolean {
  const {author = []} = item
  return (
    !laws.has(item.type) &&
    Object.keys(item).every((key) => known.has(key)) &&
    easyVariables.every((key) => isEasyText(item[key], key)) &&
    author.length <= 3 &&
    author.every(isEasyName) &&
    easyDates.every((key) => isEasyDate(item[key]))
  )
}

const known: ReadonlySet<string> = new Set([
  ...easyVariables,
  ...easyDates,
  'id',
  'type',
  'author',
  'language'
])

/** Quotation marks, markup and marks at either end are citeproc's business. */
const easyText =
  /^(?!.*(?:\s[\s:;!?]|[.,:;!?…]{2}))[\p{L}\p{N}#([](?:[^"“”„‟'‘‚‛«»‹›<>`´\\\t\n]*[\p{L}\p{N})\]%])?$/u

/** Quotations within a text, each whole, not nested and not at its end, where a full stop would have to go inside. */
const quotation =
  /(?<=^|[\s(])(?:“[^“”‘’«»]+[^“”‘’«»\s.,]”|‘[^“”‘’«»]+[^“”‘’«»\s.,]’|«[^“”‘’«»]+[^“”‘’«»\s.,]»)(?=[\s):;,?!]+[^\s):;,?!])/gu

/** `[no name]`, and `U.S. News`, whose full stops OSCOLA takes out; in names of papers those of `Vesti.az` stay. */
const oddPaper = /^\[|\.(?!\p{L})|(?<!\p{L}{2})\./u
const oddName = /^\[|\./u

function isEasyText(text: string | undefined, key: string): boolean {
  if (text === undefined) return true
  if (key === 'URL') return /^https?:\/\/[\w\-.~:/?#@!$&*+,;=%()]*[\w/=)]$/.test(text)
  const bare = (keptWords(text) ?? text).replace(/(?<=\p{L})’(?=\p{L})/gu, 'x')
  if (key === 'container-title') {
    return easyText.test(bare) && (keptWords(text) !== undefined || !oddPaper.test(bare))
  }
  if (key !== 'title') return easyText.test(bare) && !oddName.test(bare)
  if (bare.startsWith('[')) return easyText.test(bare)
  return easyText.test(bare.replace(quotation, 'x').replace(/(?<=[\p{L}\p{N}])[?!]$/u, ''))
}

/** Words with one capital each; particles and suffixes are citeproc's business. */
const easyName = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:[ -]\p{Lu}\p{Ll}[\p{L}\p{M}]*)*$/u

/** Initials with full stops: after the words of a given name, as `James K.`, or alone, as `J. K.` */
const closingInitials = /(?: \p{Lu}\.)+$/u
const onlyInitials = /^\p{Lu}\.(?: \p{Lu}\.)*$/u

/** Kinds of given names: names that end in initials have a last full stop that may be that of the sentence too. */
export type GivenKind = 'words' | 'words and initials' | 'initials'

/**
 * Tell of what kind a given name is.
 *
 * @param given - The given name of an easy item.
 * @returns Its kind: that of `James`, of `James K.` or of `J. K.`
 */
export function kindOfGiven(given: string): GivenKind {
  if (onlyInitials.test(given)) return 'initials'
  return closingInitials.test(given) ? 'words and initials' : 'words'
}

function isEasyName(name: CslJsonName): boolean {
  if ('literal' in name) return isEasyText(name.literal, 'author')
  return name.suffix === undefined && easyName.test(name.family) && isEasyGiven(name.given)
}

function isEasyGiven(given: string | undefined): boolean {
  if (given === undefined || onlyInitials.test(given)) return true
  return easyName.test(given.replace(closingInitials, ''))
}

function isEasyDate(date: CslJsonDate | undefined): boolean {
  return date === undefined || date['date-parts'].length === 1
}
