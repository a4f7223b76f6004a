import type {OutputFile, SitePath} from '../model/types.ts'
import {
  type IndexManifest,
  indexPaths,
  type ListedSpeech,
  type SpeechList,
  type WordPiece
} from '../quote/index-files.ts'
import {encodeStep, pieceOf} from '../quote/postings.ts'
import {wordsOf} from '../quote/words.ts'
import type {ArchiveExport, Collector} from './export.ts'

interface Contribution {
  id: string
  /** Length of the wording in UTF-16 units. */
  size: number
  /** Of each paragraph its words, folded, each once, parted by spaces. */
  paragraphs: readonly string[]
}

/** Below this size, in UTF-16 units, a reader's browser loads all texts and needs no index of words. */
const smallArchive = 500_000
/** A piece of the index of words is about so large. */
const pieceSize = 12_000
/** Words in a larger share of the paragraphs tell too little to be listed. */
const commonShare = 0.05
const speechesInList = 500

/** The index by which the page that checks quotations finds the speeches that one may come from. */
export const quotationIndex: ArchiveExport<Contribution> = {
  name: 'quotation-index',
  contribute: ({speech}) => ({
    id: speech.id,
    size: speech.blocks.reduce((sum, block) => sum + block.text.length, 0),
    paragraphs: speech.blocks.map((block) =>
      [...new Set(wordsOf(block.text).map((word) => word.normal))].join(' ')
    )
  }),
  collect: () => new IndexCollector()
}

interface Postings {
  steps: string
  last: number
  count: number
}

class IndexCollector implements Collector<Contribution> {
  private readonly postingsByWord = new Map<string, Postings>()
  private readonly speeches: ListedSpeech[] = []
  private paragraphs = 0
  private size = 0

  take({id, size, paragraphs}: Contribution): void {
    this.speeches.push({id, first: this.paragraphs, size})
    this.size += size
    for (const words of paragraphs) {
      for (const word of words.split(' ')) if (word !== '') this.post(word)
      this.paragraphs += 1
    }
  }

  private post(word: string): void {
    const postings = this.postingsByWord.get(word)
    if (postings) {
      postings.steps += encodeStep(postings.last, this.paragraphs)
      postings.last = this.paragraphs
      postings.count += 1
    } else {
      const steps = encodeStep(-1, this.paragraphs)
      this.postingsByWord.set(word, {steps, last: this.paragraphs, count: 1})
    }
  }

  *finish(): Generator<OutputFile> {
    const lists = this.lists()
    const isSmall = this.size <= smallArchive
    const pieces = isSmall ? [] : this.pieces()
    const manifest: IndexManifest = {
      speeches: this.speeches.length,
      paragraphs: this.paragraphs,
      lists: lists.map((list) => list.speeches[0]?.first ?? 0),
      wordPieces: pieces.length
    }
    yield toFile(indexPaths.manifest, manifest)
    for (const [number, list] of lists.entries()) yield toFile(indexPaths.speeches(number), list)
    for (const [number, piece] of pieces.entries()) yield toFile(indexPaths.words(number), piece)
  }

  private lists(): SpeechList[] {
    const lists: SpeechList[] = []
    for (let first = 0; first < this.speeches.length; first += speechesInList) {
      lists.push({speeches: this.speeches.slice(first, first + speechesInList)})
    }
    return lists
  }

  private pieces(): WordPiece[] {
    const common = Math.max(50, this.paragraphs * commonShare)
    let size = 0
    for (const [word, {steps, count}] of this.postingsByWord) {
      size += word.length + 8 + (count > common ? 0 : steps.length)
    }
    const number = Math.max(1, Math.ceil(size / pieceSize))
    const pieces = Array.from({length: number}, (): Record<string, string | 0> => ({}))
    for (const [word, {steps, count}] of this.postingsByWord) {
      const piece = pieces[pieceOf(word, number)]
      if (piece) piece[word] = count > common ? 0 : steps
    }
    return pieces
  }
}

function toFile(path: string, value: unknown): OutputFile {
  return {path: path as SitePath, content: `${JSON.stringify(value)}\n`}
}
