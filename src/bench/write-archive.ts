import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {importText} from '../import/import-text.ts'
import type {AnchorId} from '../model/types.ts'
import type {BenchSpeech} from './corpus.ts'
import {type Random, seededRandom} from './random.ts'

/** How much hangs on each speech. */
export interface ArchiveSize {
  notes: number
  sources: number
}

/**
 * Write an archive for a benchmark: real texts with made-up notes and sources.
 *
 * @param folder - An empty folder.
 * @param speeches - The speeches.
 * @param size - How many notes and sources each has.
 * @returns How many speeches and paragraphs were written.
 */
export function writeBenchArchive(
  folder: string,
  speeches: Iterable<BenchSpeech>,
  size: ArchiveSize
): {speeches: number; paragraphs: number} {
  for (const name of ['texts/originals', 'notes/sources', 'notes/glossary']) {
    mkdirSync(join(folder, name), {recursive: true})
  }
  writeFileSync(join(folder, 'texts/archive.yaml'), stringify(settings))
  const count = {speeches: 0, paragraphs: 0}
  for (const speech of speeches) {
    count.paragraphs += writeSpeech(folder, speech, count.speeches, size)
    count.speeches += 1
  }
  return count
}

const settings = {
  title: 'Benchmark',
  description: 'An archive for measuring.',
  origin: 'https://bench.example',
  publisher: 'Nobody',
  editor: 'Nobody',
  contact: 'mailto:nobody@bench.example',
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  topics: {history: 'History', money: 'Money'}
}

function writeSpeech(
  folder: string,
  speech: BenchSpeech,
  number: number,
  size: ArchiveSize
): number {
  const {id, title, speaker, date, language} = speech
  const transcript = speech.paragraphs.join('\n\n')
  const original = `originals/${id}.txt`
  const sha256 = createHash('sha256').update(transcript).digest('hex')
  const front = {title, speaker, date, language, original, sha256}
  const text = importText(transcript, front, {anchors: new Map()})
  writeFileSync(join(folder, `texts/${original}`), transcript)
  writeFileSync(join(folder, `texts/${id}.md`), text.markdown)
  const random = seededRandom(number)
  const sourceIds = Array.from({length: size.sources}, (_, index) => `${id}-s${index}`)
  writeFileSync(join(folder, `notes/sources/${id}.yaml`), stringify(sourceIds.map(toSource)))
  mkdirSync(join(folder, `notes/${id}`), {recursive: true})
  const places = quotablePlaces(text.blocks, size.notes, random)
  for (const [index, place] of places.entries()) {
    const note = toNote(
      place,
      index,
      sourceIds,
      Math.ceil(size.sources / Math.max(1, places.length))
    )
    writeFileSync(join(folder, `notes/${id}/note-${index}.md`), note)
  }
  return text.blocks.length
}

interface Quotable {
  at: AnchorId
  quote: string
}

/** Picks sentences that stand once in their paragraph, spread over the speech. */
function quotablePlaces(
  blocks: ReadonlyArray<{id: AnchorId; text: string}>,
  count: number,
  random: Random
): Quotable[] {
  const places = blocks.flatMap(({id, text: wording}): Quotable[] => {
    const sentences = wording
      .split(/(?<=[.!?]) /)
      .filter((sentence) => sentence.length > 25 && !/["\\]/.test(sentence))
    const quote = sentences[random(Math.max(1, sentences.length))]
    return quote && wording.split(quote).length === 2 ? [{at: id, quote}] : []
  })
  return Array.from(
    {length: Math.min(count, places.length)},
    (_, index) => places[index % places.length]
  ).filter((place) => place !== undefined)
}

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

function toSource(id: string, index: number) {
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

function toNote(
  {at, quote}: Quotable,
  index: number,
  sources: readonly string[],
  each: number
): string {
  const own = Array.from(
    {length: each},
    (_, step) => sources[(index * each + step) % sources.length] ?? ''
  )
  const isClaim = index % 5 < 3
  const rating = ratings[index % ratings.length]
  const front = {
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
  const body = `The words rest on a count that was *disputed* at the time [@${own[0]}]. Later records say more, and **less**, than was said.`
  return `---\n${stringify(front)}---\n\n${body}\n`
}
