import {type Choices, recordFilter} from './choices.ts'
import {type Postings, type SearchIndex, tooMany} from './open-index.ts'
import {pairList, wordHash} from './pairs.ts'
import type {Query} from './query.ts'
import {termOf} from './term.ts'

/** Records that answer a query, the best first. */
export interface Ranking {
  records: readonly number[]
  /** Whether every record bears all that was asked for; else it bears a part, since none bears all. */
  isWhole: boolean
  /** Words that stand nearly everywhere, by which nothing could be found. */
  tooCommon: readonly string[]
  /** Whether phrases are yet to be looked for in the texts. */
  isUnproven: boolean
}

/** A word of which ours is the beginning tells less. */
const beginningShare = 0.5
/** Shorter beginnings stand in too many words. */
const shortestBeginning = 4
/** Words side by side, as asked for, tell more. */
const pairShare = 0.5

/**
 * Find the records that answer a query.
 *
 * Each bears all words in some form (or, where none does, as many as any), and the pairs of all phrases; it is ranked by
 * the rarity of the words and their weight in it (Okapi BM25), and by words that stand side by side as asked for.
 *
 * @param query - The query.
 * @param choices - By what to narrow.
 * @param index - The index.
 * @returns The ranking.
 */
export async function findRecords(
  query: Query,
  choices: Choices,
  index: SearchIndex
): Promise<Ranking> {
  const {records: count} = index.manifest
  const scores = new Float32Array(count)
  const matched = new Uint8Array(count)
  const asked = [...query.words, ...query.phrases.flat()]
  const tooCommon: string[] = []
  let wanted = 0
  const found = await Promise.all(asked.map((word, at) => lookUp(word, isLast(query, at), index)))
  for (const [at, one] of found.entries()) {
    if (one === tooMany) tooCommon.push(asked[at] ?? '')
    else {
      addScores(one, scores, matched, wanted)
      wanted += 1
    }
  }
  await addPairs(query.words, scores, matched, index)
  const [inPhrases, excluded, fits] = await Promise.all([
    phraseFilter(query.phrases, index),
    exclusion(query.excluded, index),
    recordFilter(choices, index)
  ])
  const allowed = (record: number) => inPhrases(record) && !excluded.has(record) && fits(record)
  const ranked = rank(scores, matched, wanted, allowed)
  return {...ranked, tooCommon, isUnproven: query.phrases.length > 0}
}

function isLast({words, isOpen}: Query, at: number): boolean {
  return isOpen && at === words.length - 1
}

/** By record what a word tells of it. */
type Told = ReadonlyMap<number, number>

async function lookUp(
  word: string,
  mayBeUnfinished: boolean,
  index: SearchIndex
): Promise<Told | typeof tooMany> {
  const term = termOf(word)
  const exact = await index.postings(term)
  if (exact === tooMany) return tooMany
  const told = new Map<number, number>()
  addPostings(told, exact, 1, index)
  const start = mayBeUnfinished && !word.startsWith(term) ? word : term
  if (start.length >= shortestBeginning || (mayBeUnfinished && start.length > 1)) {
    const others = await index.termsBeginning(start)
    for (const [other, postings] of others) {
      if (other !== term && postings !== tooMany) addPostings(told, postings, beginningShare, index)
    }
  }
  return told
}

function addPostings(
  told: Map<number, number>,
  postings: Exclude<Postings, typeof tooMany>,
  share: number,
  {manifest}: SearchIndex
): void {
  const rarity = Math.log(1 + (manifest.records - postings.length + 0.5) / (postings.length + 0.5))
  for (const {record, weight} of postings) {
    const score = (share * rarity * weight) / 3
    if (score > (told.get(record) ?? 0)) told.set(record, score)
  }
}

function addScores(told: Told, scores: Float32Array, matched: Uint8Array, wanted: number): void {
  for (const [record, score] of told) {
    scores[record] = (scores[record] ?? 0) + score
    // A record that lacks an earlier word keeps a smaller count, and falls behind.
    if (wanted < 255) matched[record] = (matched[record] ?? 0) + 1
  }
}

async function addPairs(
  words: readonly string[],
  scores: Float32Array,
  matched: Uint8Array,
  index: SearchIndex
): Promise<void> {
  const lists = await Promise.all(pairsOf(words).map((list) => index.pair(list)))
  for (const records of lists) {
    if (records === tooMany) continue
    const rarity = Math.log(index.manifest.records / Math.max(1, records.length))
    for (const record of records) {
      if (matched[record]) scores[record] = (scores[record] ?? 0) + pairShare * rarity
    }
  }
}

function pairsOf(words: readonly string[]): number[] {
  return words.slice(1).map((word, at) => pairList(wordHash(words[at] ?? ''), wordHash(word)))
}

/** Where there is an index of pairs, a record without one of a phrase's pairs cannot hold it. */
async function phraseFilter(
  phrases: Query['phrases'],
  index: SearchIndex
): Promise<(record: number) => boolean> {
  const lists = await Promise.all(phrases.flatMap(pairsOf).map((list) => index.pair(list)))
  const sets = lists.flatMap((records) => (records === tooMany ? [] : [new Set(records)]))
  return (record) => sets.every((set) => set.has(record))
}

async function exclusion(words: readonly string[], index: SearchIndex): Promise<Set<number>> {
  const lists = await Promise.all(words.map((word) => index.postings(termOf(word))))
  return new Set(
    lists.flatMap((postings) => (postings === tooMany ? [] : postings.map(({record}) => record)))
  )
}

function rank(
  scores: Float32Array,
  matched: Uint8Array,
  wanted: number,
  allowed: (record: number) => boolean
): Pick<Ranking, 'records' | 'isWhole'> {
  const byCount = new Map<number, number[]>()
  for (let record = 0; record < matched.length; record++) {
    const count = matched[record] ?? 0
    if ((count === 0 && wanted > 0) || !allowed(record)) continue
    const list = byCount.get(count)
    if (list) list.push(record)
    else byCount.set(count, [record])
  }
  const most = Math.max(0, ...byCount.keys())
  const records = byCount.get(most) ?? []
  records.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  return {records, isWhole: most === wanted}
}
