import type {AnchorId} from '../model/types.ts'
import type {Random} from './random.ts'

/** A made-up note on real words. */
export interface MadeUpNote {
  at: AnchorId
  /** Its front matter. */
  front: {
    quote: string
    reason?: string
    evidence: ReadonlyArray<{text: string; sources: ReadonlyArray<{id: string}>}>
  } & Record<string, unknown>
  body: string
}

/** A made-up source, as CSL-YAML holds it. */
export type MadeUpSource = ReturnType<typeof madeUpSource>

/** A source that the first hundred speeches of an archive share. */
export const sharedSource = 'shared-report'

/** As in real records: few sign with initials, some are offices. */
const authors = [
  {family: 'Whitfield', given: 'Anna'},
  {literal: 'Office of Records'},
  {family: 'Santos', given: 'Maria'},
  {family: 'Lindqvist', given: 'Per'},
  {family: 'Okafor', given: 'J. B.'},
  {family: 'Haddad', given: 'Leila'},
  {literal: 'The Lamp'},
  {family: 'Novak', given: 'Ivan'},
  {family: 'Moreau', given: 'Claire'},
  {family: 'Silva', given: 'Ana'}
] as const

/**
 * Make a source up.
 *
 * @param id - Its id.
 * @param index - Its number within its speech.
 * @returns The record.
 */
export function madeUpSource(id: string, index: number) {
  return {
    id,
    type: 'article-newspaper',
    author: [{...authors[index % authors.length]}],
    title: `What was found, part ${index}`,
    'container-title': 'The Daily Record',
    issued: `2020-0${(index % 9) + 1}-15`,
    URL: `https://news.bench.example/${id}`,
    language: 'en',
    accessed: '2026-01-01',
    'seen-as': 'direct',
    kind: 'press'
  }
}

const ratings = [
  'supported',
  'partly-supported',
  'disputed',
  'unsupported',
  'contradicted'
] as const
const stances = ['supports', 'disputes', 'qualifies', 'context', 'own-side'] as const

/**
 * Make the notes of a speech up: three of five are claims, each with four pieces of evidence.
 *
 * @param blocks - The speech's paragraphs.
 * @param count - How many notes; no more than there are paragraphs to hang them on.
 * @param sources - The ids of its sources, which the notes share out among them.
 * @param random - Chooses the sentences.
 * @returns The notes.
 */
export function madeUpNotes(
  blocks: ReadonlyArray<{id: AnchorId; text: string}>,
  count: number,
  sources: readonly string[],
  random: Random
): MadeUpNote[] {
  const places = quotablePlaces(blocks, random).slice(0, count)
  const each = Math.ceil(sources.length / Math.max(1, places.length))
  return places.map((place, index) => {
    const own = Array.from(
      {length: each},
      (_, step) => sources[(index * each + step) % sources.length] ?? ''
    )
    return {at: place.at, front: frontMatter(place, index, own), body: bodyOf(own[0] ?? '')}
  })
}

interface Quotable {
  at: AnchorId
  quote: string
}

/** Picks of each paragraph a sentence that stands once in it. */
function quotablePlaces(
  blocks: ReadonlyArray<{id: AnchorId; text: string}>,
  random: Random
): Quotable[] {
  return blocks.flatMap(({id, text: wording}): Quotable[] => {
    const sentences = wording
      .split(/(?<=[.!?]) /)
      .filter((sentence) => sentence.length > 25 && !/["\\]/.test(sentence))
    const quote = sentences[random(Math.max(1, sentences.length))]
    return quote && wording.split(quote).length === 2 ? [{at: id, quote}] : []
  })
}

function frontMatter(
  {at, quote}: Quotable,
  index: number,
  own: readonly string[]
): MadeUpNote['front'] {
  const isClaim = index % 5 < 3
  const rating = ratings[index % ratings.length]
  return {
    quote,
    at,
    kind: isClaim ? 'claim' : index % 5 === 3 ? 'context' : 'term',
    topics: [index % 2 === 0 ? 'history' : 'money'],
    ...(isClaim
      ? {claim: `Claim ${index} of this speech.`, rating, reason: 'The records say so in part.'}
      : {}),
    evidence: stances.slice(0, 4).map((stance, step) => ({
      text: `In that year ${step + 2} of the records were counted again, and the sum was found to be ${index * 17 + step}.`,
      stance,
      date: `2020-0${step + 1}-1${step}`,
      sources: own.map((id) => ({id}))
    })),
    ...(isClaim ? {history: [{date: '2026-01-01', rating, why: 'First rated.'}]} : {}),
    updated: '2026-01-01'
  }
}

function bodyOf(source: string): string {
  return `The words rest on a count that was *disputed* at the time [@${source}]. Later records say more, and **less**, than was said.`
}
