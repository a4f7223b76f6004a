import {type Corpus, makeCorpus} from './corpus.ts'
import {
  type IndexManifest,
  indexPaths,
  type SpeechList,
  type SpeechTexts,
  type WordPiece
} from './index-files.ts'
import {decodeSteps, pieceOf} from './postings.ts'
import {wordsOf} from './words.ts'

/** Loads a file of the site by its path, parsed from JSON. */
export type Load = (path: string) => Promise<unknown>

/** The archive's texts as far as they were needed. */
export interface Library {
  /**
   * Gives the speeches that a quotation may come from.
   *
   * @param quotation - The quotation.
   * @returns Their texts as a corpus, and what is known of each speech.
   */
  corpusFor(quotation: string): Promise<{corpus: Corpus; speeches: readonly SpeechTexts[]}>
}

/** So many words of a quotation are looked up, longest first: they tell most. */
const wordsLookedUp = 10
/** So many speeches are loaded for one quotation. */
const speechesLoaded = 6

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
  const speechesFor =
    manifest.wordPieces === 0
      ? async () => allSpeeches(manifest, once)
      : (quotation: string) => likelySpeeches(quotation, manifest, once)
  const corpora = new Map<string, Corpus>()
  return {
    async corpusFor(quotation) {
      const speeches = await Promise.all((await speechesFor(quotation)).map(texts))
      const key = speeches.map((speech) => speech.id).join(' ')
      const corpus = corpora.get(key) ?? corpusOf(speeches)
      corpora.set(key, corpus)
      return {corpus, speeches}
    }
  }
}

function corpusOf(speeches: readonly SpeechTexts[]): Corpus {
  return makeCorpus(
    speeches.flatMap(({id: speech, paragraphs}) =>
      paragraphs.map(([id, , text]) => ({speech, id, text}))
    ),
    speeches.flatMap((speech) => speech.wordings)
  )
}

async function allSpeeches(manifest: IndexManifest, load: Load): Promise<string[]> {
  const lists = await Promise.all(
    manifest.lists.map(
      async (_first, list) => (await load(indexPaths.speeches(list))) as SpeechList
    )
  )
  return lists.flatMap((list) => list.speeches.map((speech) => speech.id))
}

/** Scores paragraphs by the rarity of the words they share with the quotation. */
async function likelySpeeches(
  quotation: string,
  manifest: IndexManifest,
  load: Load
): Promise<string[]> {
  const words = [...new Set(wordsOf(quotation).map((word) => word.normal))]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, wordsLookedUp)
  const scoreByParagraph = new Map<number, number>()
  const postings = await Promise.all(words.map((word) => paragraphsWith(word, manifest, load)))
  for (const paragraphs of postings) {
    const rarity = Math.log(manifest.paragraphs / Math.max(1, paragraphs.length))
    for (const paragraph of paragraphs) {
      scoreByParagraph.set(paragraph, (scoreByParagraph.get(paragraph) ?? 0) + rarity)
    }
  }
  const best = [...scoreByParagraph].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 200)
  const found = new Set<string>()
  for (const [paragraph] of best) {
    if (found.size === speechesLoaded) break
    found.add(await speechOf(paragraph, manifest, load))
  }
  return [...found]
}

async function paragraphsWith(
  word: string,
  manifest: IndexManifest,
  load: Load
): Promise<number[]> {
  const piece = (await load(indexPaths.words(pieceOf(word, manifest.wordPieces)))) as WordPiece
  const steps = Object.hasOwn(piece, word) ? piece[word] : undefined
  return steps ? decodeSteps(steps) : []
}

async function speechOf(paragraph: number, manifest: IndexManifest, load: Load): Promise<string> {
  const list = lastAtMost(manifest.lists, paragraph)
  const {speeches} = (await load(indexPaths.speeches(list))) as SpeechList
  return (
    speeches[
      lastAtMost(
        speeches.map((speech) => speech.first),
        paragraph
      )
    ]?.id ?? ''
  )
}

function lastAtMost(rising: readonly number[], value: number): number {
  return Math.max(
    0,
    rising.findLastIndex((first) => first <= value)
  )
}
