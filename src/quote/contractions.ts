import type {Word} from './words.ts'

/** What an ending stands for, the likeliest first. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ["'re", ['are']],
  ["'m", ['am']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ['would', 'had', 'did']],
  ["'s", ['is', 'has']]
])

/** The verbs that change before "n't". */
const negatedVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['ca', ['can']],
  ['wo', ['will']],
  ['sha', ['shall']],
  ['ai', ['am', 'is', 'are', 'has', 'have']]
])

const whole: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']]
])

/** Behind any other word "'s" may be a possessive, as in "the country's". */
const shortensIs = /^(?:he|she|it|that|this|there|here|what|who|where|when|why|how)$/

/**
 * Tell whether a language shortens words in the way that is undone here.
 *
 * @param language - A language tag; nothing where it is not known.
 * @returns Whether it is English.
 */
export function hasContractions(language: string | undefined): boolean {
  return language !== undefined && /^en(?:-|$)/i.test(language)
}

/**
 * Write out the contractions among words, so that they can be compared with words in full.
 *
 * The words that one contraction stands for share its place in the text, and each says what it was written out from.
 *
 * @param words - Words of an English text, or of a quotation from one.
 * @returns The words, "don't" as "do" and "not"; the same list where there is nothing to write out.
 */
export function withoutContractions(words: readonly Word[]): readonly Word[] {
  return words.some(({normal}) => partsOf(normal)) ? words.flatMap(inFull) : words
}

function inFull(word: Word): Word | Word[] {
  const parts = partsOf(word.normal)
  if (!parts) return word
  const {endsSentence, ...place} = word
  return parts.map(([normal = '', ...others], index) => ({
    ...place,
    normal,
    contraction: word.normal,
    ...(others.length > 0 ? {others} : {}),
    ...(endsSentence && index === parts.length - 1 ? {endsSentence} : {})
  }))
}

/** What a contraction stands for, word by word, each with what else may be meant; nothing for other words. */
function partsOf(word: string): Array<readonly string[]> | undefined {
  const known = whole.get(word)
  if (known) return known.map((part) => [part])
  const [, stem = '', ending = ''] = /^(\p{L}+(?:n't)?)('\p{L}+)$/u.exec(word) ?? []
  if (ending === "'t" && stem.endsWith('n')) return negated(stem.slice(0, -1))
  const meant = endings.get(ending)
  if (!meant || (ending === "'s" && !shortensIs.test(stem))) return undefined
  return [...(partsOf(stem) ?? [[stem]]), meant]
}

function negated(verb: string): Array<readonly string[]> | undefined {
  return verb === '' ? undefined : [negatedVerbs.get(verb) ?? [verb], ['not']]
}
