import type {SpeechFiles} from '../read/read-speech.ts'
import {fingerprint, foldSpace, wordingHash} from './canonical-text.ts'
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
  const blocks = text.blocks.flatMap((block): Block[] => {
    if (block.anchor === undefined) return []
    const id = block.anchor as AnchorId
    return [
      withoutUndefined({
        ...block,
        anchor: undefined,
        id,
        number: printedNumber(block.kind, id),
        fingerprint: fingerprint(wordingHash(block.text))
      })
    ]
  })
  const namer = paragraphNamer(blocks)
  const essays = Object.fromEntries(
    Object.entries(files.essays).map(([name, essay]) => [name, namer.essay(essay)])
  ) as SpeechFiles['essays']
  const finder = quoteFinder(blocks)
  const notes = numberNotes(
    files.notes.map((note) => resolveNote(namer.note(note), finder)),
    blocks
  )
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

function resolveNote(note: Note, find: Finder): Note {
  const range = find(note.at, note)
  return range ? {...note, range} : note
}

/** Numbers follow the text: by block, then by where the words begin, then longer before shorter, then by name. */
function numberNotes(notes: readonly Note[], blocks: readonly Block[]): Note[] {
  const order = new Map(blocks.map((block, index) => [block.id, index]))
  const key = (note: Note) => [
    order.get(note.at) ?? blocks.length,
    note.range?.start ?? 0,
    -(note.range?.end ?? 0)
  ]
  const sorted = notes.toSorted((a, b) => compareKeys(key(a), key(b)) || (a.slug < b.slug ? -1 : 1))
  let number = 0
  return sorted.map((note) => {
    if (!note.range) return note
    number += 1
    return {...note, number}
  })
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, index) => order || value - (b[index] ?? 0), 0)
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
  return dates.toSorted(compareDates).at(-1) ?? ('' as EdtfDate)
}
