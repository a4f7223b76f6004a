import type {ParsedBlock} from '../read/parse-text.ts'
import type {SpeechFiles} from '../read/read-speech.ts'
import {fingerprint, foldedHash, foldSpace} from './canonical-text.ts'
import {compareDates} from './edtf.ts'
import {matchQuote} from './match-quote.ts'
import {paragraphNamer} from './name-paragraphs.ts'
import type {
  AnchorId,
  Block,
  BlockKind,
  CoverageItem,
  EdtfDate,
  Note,
  Speech,
  TextRange
} from './types.ts'
import {withoutUndefined} from './without-undefined.ts'

/**
 * Join what the files say about a speech: blocks with fingerprints, notes and sentences found in the text.
 *
 * Nothing is reported here: what could not be found is left without a range, and the rules say so.
 *
 * @param files - What was read.
 * @returns The speech, its notes in the order of the text and numbered along it.
 */
export function modelSpeech(files: SpeechFiles): Speech {
  const {front, text} = files
  const blocks = text.blocks.flatMap(toBlock)
  const namer = paragraphNamer(blocks)
  const essays = Object.fromEntries(
    Object.entries(files.essays).map(([name, essay]) => [name, namer.essay(essay)])
  ) as SpeechFiles['essays']
  const finder = quoteFinder(blocks)
  const notes = placeNotes(files.notes.map(namer.note), finder, blocks)
  return withoutUndefined({
    ...front,
    ...essays,
    id: files.id,
    updated: latest([
      front.date,
      ...(front.updated ? [front.updated] : []),
      ...notes.map((note) => note.updated),
      ...Object.values(essays).map((essay) => essay.updated)
    ]),
    sha256: undefined,
    declaredHash: front.sha256,
    original: files.original,
    blocks,
    unanchored: text.blocks
      .filter((block) => block.anchor === undefined)
      .map((block) => block.place),
    tree: text.tree,
    ledger: files.ledger,
    notes,
    coverage: resolveCoverage(files.coverage.data, blocks),
    parts: files.parts.data,
    placeOf: files.placeOf,
    coveragePlaceOf: files.coverage.placeOf,
    partsPlaceOf: files.parts.placeOf
  })
}

function toBlock({anchor, kind, depth, text, place}: ParsedBlock): Block | [] {
  if (anchor === undefined) return []
  const id = anchor as AnchorId
  const number = printedNumber(kind, id)
  const block: Block = {id, kind, text, fingerprint: fingerprint(foldedHash(text)), place}
  if (number !== undefined) block.number = number
  if (depth !== undefined) block.depth = depth
  return block
}

/** `34` of `p34`: id, printed number and locator are one number. */
function printedNumber(kind: BlockKind, id: AnchorId): string | undefined {
  return kind === 'heading' ? undefined : /^p(\d+[a-z]*)$/.exec(id)?.[1]
}

type Finder = (at: AnchorId, selector: Parameters<typeof matchQuote>[1]) => TextRange | undefined

function quoteFinder(blocks: readonly Block[]): Finder {
  const textById = new Map(blocks.map((block) => [block.id, block.text]))
  return (at, selector) => {
    const match = matchQuote(textById.get(at) ?? '', selector)
    return match.kind === 'found' ? {block: at, ...match.range} : undefined
  }
}

/** Numbers follow the text: by block, then by where the words begin, then longer before shorter, then by name. */
function placeNotes(notes: readonly Note[], find: Finder, blocks: readonly Block[]): Note[] {
  const order = new Map(blocks.map((block, index) => [block.id, index]))
  const placed = notes.map((note): PlacedNote => {
    const block = order.get(note.at) ?? blocks.length
    return {note, block, range: find(note.at, note)}
  })
  let number = 0
  return placed.sort(comparePlaces).map(({note, range}) => {
    if (!range) return note
    number += 1
    return {...note, range, number}
  })
}

interface PlacedNote {
  note: Note
  /** The place of its block among all. */
  block: number
  range: TextRange | undefined
}

function comparePlaces(a: PlacedNote, b: PlacedNote): number {
  return (
    a.block - b.block ||
    (a.range?.start ?? 0) - (b.range?.start ?? 0) ||
    (b.range?.end ?? 0) - (a.range?.end ?? 0) ||
    (a.note.slug < b.note.slug ? -1 : 1)
  )
}

/** Finds each sentence after the one before it, so that equal sentences of one block are told apart. */
function resolveCoverage(
  items: SpeechFiles['coverage']['data'],
  blocks: readonly Block[]
): CoverageItem[] {
  const textById = new Map(blocks.map((block) => [block.id, block.text]))
  const nextById = new Map<AnchorId, number>()
  return items.map((item) => {
    const words = foldSpace(item.text)
    const start = (textById.get(item.at) ?? '').indexOf(words, nextById.get(item.at) ?? 0)
    if (start < 0) return item
    const range = {block: item.at, start, end: start + words.length}
    nextById.set(item.at, range.end)
    return {...item, range}
  })
}

function latest(dates: readonly EdtfDate[]): EdtfDate {
  const [first = '' as EdtfDate, ...rest] = new Set(dates)
  return rest.reduce((last, date) => (compareDates(date, last) > 0 ? date : last), first)
}
