import {affordableWords, tellingPairs, wordsOfPhrase} from './afford.ts'
import {type Postings, type SearchIndex, tooMany} from './open-index.ts'
import type {Query} from './query.ts'
import {otherTermsOf, termOf, withNumbersJoined} from './term.ts'

/** Records that answer a query, in the order of the archive. */
export interface Matches {
  records: readonly number[]
  /** By record how well it answers. */
  scores: Float32Array
  /** Whether every record bears all that was asked for; else it bears a part, since none bears all. */
  isWhole: boolean
  /** Words that stand nearly everywhere, or in more records than can be loaded: nothing was looked up by them. */
  tooCommon: readonly string[]
  /** Words that stand nowhere. */
  unknown: readonly string[]
}

/** A word of which ours is the beginning tells less. */
const beginningShare = 0.5
/** Shorter beginnings stand in too many words. */
const shortestBeginning = 4
/** Words side by side, as asked for, tell more. */
const pairShare = 0.5
/** A word that stands in a greater part of all records is not asked of each, where others are. */
const commonPart = 0.2

/**
 * Find the records that answer a query.
 *
 * Each bears all words in some form (or, where none does, as many as any), and the pairs of all phrases; its score is
 * made of the rarity of the words and their weight in it (Okapi BM25), and of words that stand side by side as asked for.
 * A query of no words is answered by all records.
 *
 * @param query - The query.
 * @param index - The index.
 * @returns What was found. Phrases are yet to be looked for in the texts.
 */
export async function findRecords(query: Query, index: SearchIndex): Promise<Matches> {
  const {records: count} = index.manifest
  const scores = new Float32Array(count)
  const matched = new Uint8Array(count)
  const words = withNumbersJoined(query.words)
  const phrases = await phraseFilter(query.phrases, index)
  const asked = [...words, ...phrases.words]
  const open = query.isOpen ? words.at(-1) : undefined
  const affordable = affordableWords([...asked, ...query.excluded], open, index)
  const excluded = await exclusion(
    query.excluded.filter((word) => affordable.has(word)),
    index
  )
  const found = await Promise.all(
    asked.map((word, at) =>
      affordable.has(word) ? lookUp(word, query.isOpen && at === words.length - 1, index) : tooMany
    )
  )
  const tooCommon = [
    ...asked.filter((_word, at) => found[at] === tooMany),
    ...query.excluded.filter((word) => !affordable.has(word)),
    ...excluded.tooCommon
  ]
  const unknown = asked.filter((_word, at) => found[at] === undefined)
  const told = found.filter((one) => one !== tooMany)
  const telling = told.filter((one) => one === undefined || one.records <= count * commonPart)
  const wanted = telling.length > 0 ? telling : told
  for (const one of told) addScores(one, scores, wanted.includes(one) ? matched : undefined)
  await addPairs(query.words, scores, matched, index)
  const allowed = (record: number) => phrases.allow(record) && !excluded.records.has(record)
  if (told.length === 0 && tooCommon.length > 0 && query.phrases.length === 0) {
    return {records: [], scores, isWhole: false, tooCommon, unknown}
  }
  return {...best(matched, wanted.length, allowed), scores, tooCommon, unknown}
}

/** What a word tells of each record, and how many bear it; nothing where none does. */
type Told = {scores: Float32Array; records: number} | undefined

async function lookUp(
  word: string,
  mayBeUnfinished: boolean,
  index: SearchIndex
): Promise<Told | typeof tooMany> {
  const term = termOf(word)
  const exact = await index.postings(term)
  if (exact === tooMany) return tooMany
  const scores = new Float32Array(index.manifest.records)
  addPostings(scores, exact, 1, index)
  let records = exact.length
  const others = new Map(
    await Promise.all(
      otherTermsOf(word).map(async (other) => [other, await index.postings(other)] as const)
    )
  )
  const start = startOf(word, mayBeUnfinished, exact.length > 0)
  if (start.length >= shortestBeginning || (mayBeUnfinished && start.length > 1)) {
    for (const [other, postings] of await index.termsBeginning(start)) others.set(other, postings)
  }
  for (const [other, postings] of others) {
    if (other === term || postings === tooMany) continue
    addPostings(scores, postings, beginningShare, index)
    records += postings.length
  }
  return records > 0 ? {scores, records} : undefined
}

/** Of a word that stands nowhere the stem may be that of another: no form of "overnment" is "overnight". */
function startOf(word: string, mayBeUnfinished: boolean, stands: boolean): string {
  const term = termOf(word)
  if (!stands) return word
  return mayBeUnfinished && !word.startsWith(term) ? word : term
}

function addPostings(
  told: Float32Array,
  postings: Exclude<Postings, typeof tooMany>,
  share: number,
  {manifest}: SearchIndex
): void {
  const rarity = Math.log(1 + (manifest.records - postings.length + 0.5) / (postings.length + 0.5))
  for (const {record, weight} of postings) {
    const score = (share * rarity * weight) / 3
    if (score > (told[record] ?? 0)) told[record] = score
  }
}

function addScores(told: Told, scores: Float32Array, matched: Uint8Array | undefined): void {
  if (!told) return
  for (const [record, score] of told.scores.entries()) {
    if (score === 0) continue
    scores[record] = (scores[record] ?? 0) + score
    if (matched) matched[record] = (matched[record] ?? 0) + 1
  }
}

async function addPairs(
  words: readonly string[],
  scores: Float32Array,
  matched: Uint8Array,
  index: SearchIndex
): Promise<void> {
  const lists = await Promise.all(tellingPairs(words, index).map((list) => index.pair(list)))
  for (const records of lists) {
    if (records === tooMany) continue
    const rarity = Math.log(index.manifest.records / Math.max(1, records.length))
    for (const record of records) {
      if (matched[record]) scores[record] = (scores[record] ?? 0) + pairShare * rarity
    }
  }
}

interface Phrases {
  /** Whether a record may hold all of them. */
  allow: (record: number) => boolean
  /** The words that are looked up on their own. */
  words: readonly string[]
}

/** Where there is an index of pairs, a record without one of a phrase's pairs cannot hold it. */
async function phraseFilter(phrases: Query['phrases'], index: SearchIndex): Promise<Phrases> {
  const held = await Promise.all(
    phrases.map(async (phrase) => {
      const lists = await Promise.all(tellingPairs(phrase, index).map((list) => index.pair(list)))
      const sets = lists.flatMap((records) => (records === tooMany ? [] : [new Set(records)]))
      return {sets, words: wordsOfPhrase(phrase, hasCommon(sets), index)}
    })
  )
  const sets = held.flatMap((one) => one.sets)
  return {
    allow: (record) => sets.every((set) => set.has(record)),
    words: held.flatMap((one) => one.words)
  }
}

/** Where no record has all pairs, its words tell why: one may stand nowhere. */
function hasCommon([first, ...others]: ReadonlyArray<ReadonlySet<number>>): boolean {
  return first !== undefined && [...first].some((record) => others.every((set) => set.has(record)))
}

async function exclusion(words: readonly string[], index: SearchIndex): Promise<Excluded> {
  const lists = await Promise.all(words.map((word) => index.postings(termOf(word))))
  return {
    records: new Set(
      lists.flatMap((postings) => (postings === tooMany ? [] : postings.map(({record}) => record)))
    ),
    tooCommon: words.filter((_word, at) => lists[at] === tooMany)
  }
}

/** Records with words that must not occur, and those of the words that stand in too many. */
interface Excluded {
  records: ReadonlySet<number>
  tooCommon: readonly string[]
}

/** Those that bear most of what was asked for. */
function best(
  matched: Uint8Array,
  wanted: number,
  allowed: (record: number) => boolean
): Pick<Matches, 'records' | 'isWhole'> {
  let most = wanted === 0 ? 0 : 1
  let records: number[] = []
  for (let record = 0; record < matched.length; record++) {
    const count = matched[record] ?? 0
    if (count < most || !allowed(record)) continue
    if (count > most) {
      most = count
      records = []
    }
    records.push(record)
  }
  return {records, isWhole: most === wanted}
}
