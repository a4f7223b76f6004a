import type {Corpus, IndexedParagraph} from './corpus.ts'
import {passageOfWords} from './exact.ts'
import type {Passage} from './verdict.ts'
import {isSameWord, type Word} from './words.ts'

/** Shorter runs stand in many texts by chance. */
const shortestRun = 4
const mostRuns = 5

/**
 * See whether a quotation is put together from exact runs of several passages.
 *
 * Takes at each point the longest run there is.
 *
 * @param words - The quotation's words, contractions written out.
 * @param corpus - The texts.
 * @returns The passages in the quotation's order; nothing where some words stand nowhere.
 */
export function joinedPassages(words: readonly Word[], corpus: Corpus): Passage[] | undefined {
  const placesByWord = indexPlaces(words, corpus)
  const passages: Passage[] = []
  let done = 0
  while (done < words.length) {
    const run = longestRun(words, done, placesByWord)
    if (!run || run.length < Math.min(shortestRun, words.length - done)) return undefined
    if (run.length < shortestRun && run.length < 2) return undefined
    const {paragraph, at, length} = run
    passages.push(passageOfWords(paragraph, at, at + length, paragraph.fullWords))
    if (passages.length > mostRuns) return undefined
    done += run.length
  }
  return passages.length > 1 ? passages : undefined
}

interface Place {
  paragraph: IndexedParagraph
  at: number
}

function indexPlaces(words: readonly Word[], corpus: Corpus): Map<string, Place[]> {
  const placesByWord = new Map<string, Place[]>(words.map((word) => [word.normal, []]))
  for (const paragraph of corpus.paragraphs) {
    for (const [at, word] of paragraph.fullWords.entries()) {
      placesByWord.get(word.normal)?.push({paragraph, at})
    }
  }
  return placesByWord
}

function longestRun(
  words: readonly Word[],
  from: number,
  placesByWord: ReadonlyMap<string, readonly Place[]>
): (Place & {length: number}) | undefined {
  let best: (Place & {length: number}) | undefined
  for (const place of placesByWord.get(words[from]?.normal ?? '') ?? []) {
    const length = runLength(words, from, place)
    if (length > (best?.length ?? 0)) best = {...place, length}
  }
  return best
}

function runLength(words: readonly Word[], from: number, {paragraph, at}: Place): number {
  let length = 0
  for (const word of words.slice(from)) {
    if (!isSameWord(word, paragraph.fullWords[at + length])) break
    length += 1
  }
  return length
}
