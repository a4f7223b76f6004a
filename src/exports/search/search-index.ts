import type {SpeechContext} from '../../model/speech-context.ts'
import type {Archive, EntryId, OutputFile, SitePath} from '../../model/types.ts'
import {
  type ListedSpeech,
  recordsInBlock,
  type SearchManifest,
  type SearchRecord,
  searchPaths,
  speechesInList
} from '../../search/index-files.ts'
import type {ArchiveExport, Collector} from '../export.ts'
import {type ColumnsOfSpeech, ColumnsWriter, runsOf} from './columns.ts'
import {namesInRecords, namesOfEntry} from './entry-names.ts'
import {IndexBuilder} from './index-builder.ts'
import {type IndexedRecords, indexRecords} from './index-records.ts'
import {blockFile} from './search-texts.ts'
import {sharedRecords} from './shared-records.ts'
import {speechRecords} from './speech-records.ts'

/** What a speech gives to the index. */
export interface SearchContribution {
  speech: Omit<ListedSpeech, 'first'>
  columns: ColumnsOfSpeech
  indexed: IndexedRecords
}

/**
 * The index by which a reader's browser searches the archive: in pieces, so that a query loads little, and made
 * speech by speech, so that its memory is a small part of the texts'.
 */
export const searchIndex: ArchiveExport<SearchContribution> = {
  name: 'search-index',
  summary: 'the index of the search page',
  isDear: true,
  contribute: (context) => ({
    speech: listedSpeech(context),
    columns: columnsOf(context),
    indexed: indexRecords(speechRecords(context), (id) => namesOfEntry(context.shared.entries, id))
  }),
  collect: (scratch) => new SearchCollector(scratch)
}

function listedSpeech({speech, shared}: SpeechContext): SearchContribution['speech'] {
  const {id, title, date, language, blocks, notes} = speech
  return {
    ...{id, title, date, language},
    speaker: shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker,
    records: 1 + blocks.length + notes.length,
    paragraphs: 1 + blocks.length,
    size: blocks.reduce((sum, block) => sum + block.text.length, 0)
  }
}

function columnsOf(context: SpeechContext): ColumnsOfSpeech {
  const {speaker, date, language, paragraphs} = listedSpeech(context)
  const runs = runsOf(speechRecords(context).slice(paragraphs))
  return {speaker, year: date.slice(0, 4), language, blocks: paragraphs - 1, runs}
}

class SearchCollector implements Collector<SearchContribution> {
  private readonly index: IndexBuilder
  private readonly speeches: ListedSpeech[] = []
  private readonly columns = new ColumnsWriter()

  constructor(scratch: string) {
    this.index = new IndexBuilder(scratch)
  }

  take({speech, columns, indexed}: SearchContribution): void {
    this.columns.addSpeech(columns)
    this.speeches.push({...speech, first: this.index.records})
    this.index.add(indexed)
  }

  *finish(archive: Archive): Generator<OutputFile> {
    const shared = this.index.records
    yield* this.sharedBlocks(archive)
    yield* this.lists()
    yield jsonFile(searchPaths.columns, this.columns.finish())
    const pieces: SearchManifest['pieces'][number][] = []
    for (const {first, content} of this.index.wordPieces()) {
      const file = jsonFile(searchPaths.words(pieces.length), content)
      pieces.push([first, Math.ceil(file.content.length / 1024)])
      yield file
    }
    const pairsInPiece = this.index.pairsInPiece()
    for (const [number, content] of this.index.pairPieces(pairsInPiece)) {
      yield jsonFile(searchPaths.pairs(number), content)
    }
    const spellings = yield* this.spellings((word) => word, searchPaths.spellings)
    const tails = yield* this.spellings((word) => word.slice(1), searchPaths.tails)
    yield jsonFile(searchPaths.manifest, {
      records: this.index.records,
      shared,
      speeches: this.speeches.length,
      textSize: this.speeches.reduce((sum, {size}) => sum + size, 0),
      lists: this.listed().map((list) => [list[0]?.first ?? 0, list[0]?.id ?? '']),
      pieces,
      pairsInPiece,
      spellings,
      tails
    } satisfies SearchManifest)
  }

  private *spellings(
    keyOf: (word: string) => string,
    pathOf: (piece: number) => string
  ): Generator<OutputFile, string[]> {
    const firsts: string[] = []
    for (const {first, content} of this.index.spellingPieces(keyOf)) {
      yield jsonFile(pathOf(firsts.length), content)
      firsts.push(first)
    }
    return firsts
  }

  /** What speeches share is indexed and written block by block. */
  private *sharedBlocks(archive: Archive): Generator<OutputFile> {
    let records: SearchRecord[] = []
    let number = 0
    const flush = () => {
      this.index.add(indexRecords(records, (id) => namesOfEntry(archive.entries, id)))
      for (const record of records) this.columns.addShared(record)
      const names = namesInRecords(archive.entries, records)
      const file = blockFile(searchPaths.sharedBlock(number), records, names)
      records = []
      number += 1
      return file
    }
    for (const record of sharedRecords(archive)) {
      records.push(record)
      if (records.length === recordsInBlock) yield flush()
    }
    if (records.length > 0) yield flush()
  }

  private listed(): ListedSpeech[][] {
    const count = Math.ceil(this.speeches.length / speechesInList)
    return Array.from({length: count}, (_, list) =>
      this.speeches.slice(list * speechesInList, (list + 1) * speechesInList)
    )
  }

  private *lists(): Generator<OutputFile> {
    for (const [number, speeches] of this.listed().entries()) {
      yield jsonFile(searchPaths.list(number), {speeches})
    }
  }
}

/** These files are for programs alone and many, so they are written without spaces. */
function jsonFile(path: string, value: unknown): OutputFile & {content: string} {
  return {path: path as SitePath, content: `${JSON.stringify(value)}\n`}
}
