import type {Corpus} from './corpus.ts'
import {
  type IndexManifest,
  indexPaths,
  type ListedSpeech,
  type SpeechList,
  type SpeechTexts,
  type WordPiece
} from './index-files.ts'
import {decodeSteps, pieceOf} from './postings.ts'
import {corpusOfSpeeches} from './speech-corpus.ts'
import {wordsOf} from './words.ts'

/** Loads a file of the site by its path, parsed from JSON. */
export type Load = (path: string) => Promise<unknown>

/** What a quotation is to be compared with. */
export interface Candidates {
  corpus: Corpus
  /** The speeches it was made from. */
  speeches: readonly SpeechTexts[]
  /** Whether no speech could be chosen, since all words of the quotation stand in too many paragraphs. */
  tooCommon: boolean
}

/** The archive's texts as far as they were needed. */
export interface Library {
  /** How many speeches the archive has. */
  speeches: number
  /** Whether all texts are loaded at once, so that nothing more is asked of the server. */
  isWhole: boolean
  /**
   * Gives the speeches that a quotation may come from.
   *
   * @param quotation - The quotation.
   * @returns Their texts.
   */
  candidatesFor(quotation: string): Promise<Candidates>
}

/** So many words of a quotation are looked up, longest first: they tell most. */
const wordsLookedUp = 10
/** So many speeches are loaded for one quotation, and of long ones fewer: so many UTF-16 units of text. */
const speechesLoaded = 6
const textLoaded = 300_000

/**
 * Open the index of an archive.
 *
 * Loads each file once. A small archive is loaded whole; of a large one only the pieces that a quotation needs.
 *
 * @param load - Loads a file.
 * @returns The library.
 */
export async function openLibrary(load: Load): Promise<Library> {
  const files = new Map<string, Promise<unknown>>()
  const once = (path: string) => {
    const file = files.get(path) ?? load(path)
    files.set(path, file)
    return file
  }
  const manifest = (await once(indexPaths.manifest)) as IndexManifest
  const texts = (id: string) => once(indexPaths.texts(id)) as Promise<SpeechTexts>
  const isWhole = manifest.wordPieces === 0
  const corpora = new Map<string, Corpus>()
  return {
    speeches: manifest.speeches,
    isWhole,
    async candidatesFor(quotation) {
      const chosen = isWhole
        ? {ids: await allSpeeches(manifest, once), tooCommon: false}
        : await likelySpeeches(quotation, manifest, once)
      const speeches = await Promise.all(chosen.ids.map(texts))
      const key = chosen.ids.join(' ')
      const corpus = corpora.get(key) ?? corpusOfSpeeches(speeches)
      corpora.set(key, corpus)
      return {corpus, speeches, tooCommon: chosen.tooCommon}
    }
  }
}

async function allSpeeches(manifest: IndexManifest, load: Load): Promise<string[]> {
  const lists = await Promise.all(
    manifest.lists.map(
      async (_first, list) => (await load(indexPaths.speeches(list))) as SpeechList
    )
  )
  return lists.flatMap((list) => list.speeches.map((speech) => speech.id))
}

interface Choice {
  ids: string[]
  tooCommon: boolean
}

/** Scores paragraphs by the rarity of the words they share with the quotation. */
async function likelySpeeches(
  quotation: string,
  manifest: IndexManifest,
  load: Load
): Promise<Choice> {
  const words = [...new Set(wordsOf(quotation).map((word) => word.normal))]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, wordsLookedUp)
  const postings = await Promise.all(words.map((word) => paragraphsWith(word, manifest, load)))
  const scoreByParagraph = new Map<number, number>()
  for (const paragraphs of postings) {
    if (paragraphs === 'too many') continue
    const rarity = Math.log(manifest.paragraphs / Math.max(1, paragraphs.length))
    for (const paragraph of paragraphs) {
      scoreByParagraph.set(paragraph, (scoreByParagraph.get(paragraph) ?? 0) + rarity)
    }
  }
  return {
    ids: await speechesOf(scoreByParagraph, manifest, load),
    tooCommon: words.length > 0 && postings.every((paragraphs) => paragraphs === 'too many')
  }
}

async function speechesOf(
  scoreByParagraph: ReadonlyMap<number, number>,
  manifest: IndexManifest,
  load: Load
): Promise<string[]> {
  const best = [...scoreByParagraph].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 200)
  const found = new Map<string, number>()
  let size = 0
  for (const [paragraph] of best) {
    const speech = await speechOf(paragraph, manifest, load)
    if (!speech || found.has(speech.id)) continue
    size += speech.size
    if (found.size === speechesLoaded || (found.size > 0 && size > textLoaded)) break
    found.set(speech.id, speech.size)
  }
  return [...found.keys()]
}

async function paragraphsWith(
  word: string,
  manifest: IndexManifest,
  load: Load
): Promise<number[] | 'too many'> {
  const piece = (await load(indexPaths.words(pieceOf(word, manifest.wordPieces)))) as WordPiece
  const steps = Object.hasOwn(piece, word) ? piece[word] : ''
  return steps === 0 ? 'too many' : decodeSteps(steps ?? '')
}

async function speechOf(
  paragraph: number,
  manifest: IndexManifest,
  load: Load
): Promise<ListedSpeech | undefined> {
  const list = lastAtMost(manifest.lists, paragraph)
  const {speeches} = (await load(indexPaths.speeches(list))) as SpeechList
  const firsts = speeches.map((speech) => speech.first)
  return speeches[lastAtMost(firsts, paragraph)]
}

function lastAtMost(rising: readonly number[], value: number): number {
  return Math.max(
    0,
    rising.findLastIndex((first) => first <= value)
  )
}
