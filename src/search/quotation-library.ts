import type {Candidates, Library} from '../quote/library.ts'
import {corpusOfSpeeches} from '../quote/speech-corpus.ts'
import {type SpeechTexts, textsPath} from '../quote/speech-texts.ts'
import {foldedWordsOf} from '../quote/words.ts'
import type {ListedSpeech} from './index-files.ts'
import type {Load} from './load-once.ts'
import {openIndex, type SearchIndex, tooMany} from './open-index.ts'
import {pairList, wordHash} from './pairs.ts'
import {termOf} from './term.ts'

/** Up to this length, in UTF-16 units, all texts are loaded at once and nothing is looked up. */
const smallArchive = 500_000
/** So many pairs and so many words of a quotation are looked up, spread over it; of words the longest, which tell most. */
const pairsLookedUp = 10
const wordsLookedUp = 6
/** The records of a word are not loaded if they are more kilobytes than this: it tells little. */
const loadedForWord = 60
/** So many speeches are loaded for one quotation, and of long ones fewer: so many UTF-16 units of text. */
const speechesLoaded = 6
const textLoaded = 250_000
/** The speeches of so many paragraphs are considered. */
const paragraphsConsidered = 100

/**
 * Open an archive's texts for checking quotations.
 *
 * A small archive is loaded whole; of a large one only the pieces of the index that a quotation needs, and the few
 * speeches that share most with it.
 *
 * @param load - Loads a file.
 * @returns The library.
 */
export async function openLibrary(load: Load): Promise<Library> {
  const index = await openIndex(load)
  const isWhole = index.manifest.textSize <= smallArchive
  const texts = new Map<string, Promise<SpeechTexts>>()
  const textsOf = (id: string): Promise<SpeechTexts> => {
    const loading = texts.get(id) ?? (load(textsPath(id)) as Promise<SpeechTexts>)
    texts.set(id, loading)
    loading.catch(() => texts.delete(id))
    return loading
  }
  let latest: {key: string; candidates: Candidates} | undefined
  return {
    speeches: index.manifest.speeches,
    isWhole,
    async candidatesFor(quotation) {
      const {chosen, tooCommon} = isWhole
        ? {chosen: await index.allSpeeches(), tooCommon: false}
        : await likelySpeeches(quotation, index)
      const key = chosen.map(({id}) => id).join(' ')
      if (latest?.key === key) return {...latest.candidates, tooCommon}
      const speeches = await Promise.all(chosen.map(({id}) => textsOf(id)))
      const candidates = {corpus: corpusOfSpeeches(speeches), speeches, tooCommon}
      latest = {key, candidates}
      return candidates
    }
  }
}

/** Scores paragraphs by the rarity of the pairs of words, and the words, that they share with the quotation. */
async function likelySpeeches(
  quotation: string,
  index: SearchIndex
): Promise<{chosen: ListedSpeech[]; tooCommon: boolean}> {
  const words = foldedWordsOf(quotation)
  const lists = [
    ...(await Promise.all(pairsOf(words).map((list) => index.pair(list)))),
    ...(await Promise.all(longest(words).map((word) => recordsWith(word, index))))
  ]
  const scores = new Map<number, number>()
  for (const records of lists) {
    if (records === tooMany) continue
    const rarity = Math.log(index.manifest.shared / Math.max(1, records.length))
    for (const record of records) scores.set(record, (scores.get(record) ?? 0) + rarity)
  }
  return {
    chosen: await speechesOf(scores, index),
    tooCommon: lists.length > 0 && lists.every((records) => records === tooMany)
  }
}

function pairsOf(words: readonly string[]): number[] {
  const pairs = words
    .slice(1)
    .map((word, at) => pairList(wordHash(words[at] ?? ''), wordHash(word)))
  const step = Math.max(1, pairs.length / pairsLookedUp)
  return pairs.filter((_pair, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function longest(words: readonly string[]): string[] {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, wordsLookedUp)
}

async function recordsWith(word: string, index: SearchIndex): Promise<number[] | typeof tooMany> {
  const term = termOf(word)
  if (index.costOf([term]) > loadedForWord) return tooMany
  const postings = await index.postings(term)
  return postings === tooMany ? tooMany : postings.map(({record}) => record)
}

async function speechesOf(
  scores: ReadonlyMap<number, number>,
  index: SearchIndex
): Promise<ListedSpeech[]> {
  const best = [...scores]
    .filter(([record]) => record < index.manifest.shared)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, paragraphsConsidered)
  const chosen = new Map<string, ListedSpeech>()
  let size = 0
  for (const [record] of best) {
    const speech = await index.speechOf(record)
    const isText = speech && record < speech.first + speech.paragraphs
    if (!isText || chosen.has(speech.id)) continue
    size += speech.size
    if (chosen.size === speechesLoaded || (chosen.size > 0 && size > textLoaded)) break
    chosen.set(speech.id, speech)
  }
  return [...chosen.values()]
}
