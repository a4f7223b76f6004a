import {gzipSync} from 'node:zlib'
import {claimTableFiles} from '../exports/claims/claim-table.ts'
import type {Archive} from '../model/types.ts'
import {claimRows} from '../render/claims/claim-row.ts'
import {type ClaimQuestion, findClaims} from '../search/claims/find-claims.ts'
import {openClaims} from '../search/claims/open-claims.ts'
import {claimRecords} from './claim-records.ts'

/** One question to the table of claims by a reader who has loaded nothing yet. */
export interface ClaimAskMeasure {
  name: string
  found: number
  milliseconds: number
  files: number
  kilobytes: number
  /** The same files as servers send them, compressed. */
  compressedKilobytes: number
}

/** All that was measured of the table of claims. */
export interface ClaimMeasure {
  claims: number
  files: number
  megabytes: number
  seconds: number
  asked: readonly ClaimAskMeasure[]
}

/**
 * Measure the making of the table of made-up claims in pieces, then questions to it.
 *
 * @param count - How many claims.
 * @returns The figures.
 */
export async function measureClaims(count: number): Promise<ClaimMeasure> {
  const records = claimRecords(count)
  const archive = {
    ...records,
    settings: {language: 'en'},
    entries: new Map()
  } as unknown as Archive
  const begun = performance.now()
  const contentByPath = new Map<string, string>()
  let bytes = 0
  for (const [path, content] of claimTableFiles(claimRows(archive), archive)) {
    const text = JSON.stringify(content)
    contentByPath.set(path, text)
    bytes += Buffer.byteLength(text)
  }
  const seconds = (performance.now() - begun) / 1000
  const asked: ClaimAskMeasure[] = []
  for (const [name, question] of questions(archive)) {
    asked.push({name, ...(await measure(question, contentByPath))})
  }
  return {claims: count, files: contentByPath.size, megabytes: bytes / 1e6, seconds, asked}
}

function questions({speeches}: Archive): Array<[name: string, question: Partial<ClaimQuestion>]> {
  const {id = '', speaker = '', date = ''} = speeches[Math.floor(speeches.length / 2)] ?? {}
  const year = date.slice(0, 4)
  return [
    ['nothing chosen', {}],
    ['rating: disputed', {choices: {rating: 'disputed'}}],
    ['rating: supported, the commonest', {choices: {rating: 'supported'}}],
    ['topic: one of sixty', {choices: {topic: 'topic-30'}}],
    ['source kind: law', {choices: {kind: 'law'}}],
    ['source kind: press, the commonest', {choices: {kind: 'press'}}],
    ['speaker', {choices: {speaker}}],
    ['speech', {choices: {speech: id}}],
    ['a year', {choices: {from: `${year}-01-01`, until: `${year}-12-31`}}],
    [
      'rating, topic, kind and thirty years',
      {
        choices: {
          rating: 'disputed',
          topic: 'topic-3',
          kind: 'press',
          from: '1980-01-01',
          until: '2009-12-31'
        }
      }
    ],
    ['all, by claim', {column: 'claim'}],
    ['all, the latest checked first', {column: 'updated', descending: true}],
    ['all, by rating, page 2,000', {column: 'rating', page: 2000}],
    ['rating: disputed, by claim', {choices: {rating: 'disputed'}, column: 'claim'}],
    [
      'rating: disputed, one rare topic, by claim',
      {choices: {rating: 'disputed', topic: 'topic-58'}, column: 'claim'}
    ]
  ]
}

async function measure(
  question: Partial<ClaimQuestion>,
  contentByPath: ReadonlyMap<string, string>
): Promise<Omit<ClaimAskMeasure, 'name'>> {
  const loaded = new Map<string, string>()
  const begun = performance.now()
  const claims = await openClaims(async (path) => {
    const content = contentByPath.get(path) ?? ''
    loaded.set(path, content)
    return JSON.parse(content)
  })
  const whole = {choices: {}, descending: false, page: 1, ...question}
  const {count} = await findClaims(whole, claims, 'en')
  const milliseconds = performance.now() - begun
  const contents = [...loaded.values()]
  return {
    found: count,
    milliseconds,
    files: loaded.size,
    kilobytes: sum(contents.map((content) => Buffer.byteLength(content))) / 1024,
    compressedKilobytes: sum(contents.map((content) => gzipSync(content).length)) / 1024
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
