import type {Weigh} from './align.ts'
import {withoutAsides} from './asides.ts'
import {hasContractions, withoutContractions} from './contractions.ts'
import {indexOfWords} from './exact.ts'
import {joinNumbers, rootsOf, type Word, wordsOf} from './words.ts'

/** A paragraph to compare quotations with. */
export interface Paragraph {
  /** The speech it belongs to. */
  speech: string
  /** Its anchor. */
  id: string
  /** Its wording. */
  text: string
  /** Its language, as a tag; where it is not known nothing is told that holds for one language only. */
  language?: string
}

/** A wording that a witness other than the text itself carries. */
export interface OtherWording {
  speech: string
  /** The note that tells of it, and the paragraph that the note hangs on. */
  note: string
  at: string
  /** The words of the paragraph that it stands for, in UTF-16 code units. */
  start: number
  end: number
  text: string
  /** Who carries it, in words for readers. */
  witness: string
  /** Whether it is a translation of what the witness carries. */
  translated: boolean
}

/** A paragraph with its words. */
export interface IndexedParagraph extends Paragraph, Words {}

/** The words of a text in the forms in which they are compared. */
interface Words {
  /** As they are written. */
  words: readonly Word[]
  /** With contractions written out; the same list where there are none. */
  fullWords: readonly Word[]
  /** These with numbers joined, as they are aligned. */
  terms: readonly Word[]
}

/** A wording with its words. */
export interface IndexedWording extends OtherWording, Words {
  /** Whether its paragraph has the very words too, in another place or within others. */
  isInText: boolean
}

/** What quotations are compared with, made ready. */
export interface Corpus {
  paragraphs: readonly IndexedParagraph[]
  /** Indexes of the paragraphs that hold a form of a word, by the word's root. */
  paragraphsByRoot: ReadonlyMap<string, readonly number[]>
  otherWordings: readonly IndexedWording[]
  /** Whether contractions are to be written out in what is compared with them. */
  hasContractions: boolean
  /** How much a word counts, by how many of the paragraphs hold it. */
  weigh: Weigh
}

/**
 * Make paragraphs ready for comparison.
 *
 * @param paragraphs - Paragraphs in order of the text.
 * @param otherWordings - Known other wordings.
 * @returns The corpus.
 */
export function makeCorpus(
  paragraphs: readonly Paragraph[],
  otherWordings: readonly OtherWording[] = []
): Corpus {
  const indexed = paragraphs.map((one) => withWords(one, one.language))
  const frequency = new Map<string, number>()
  for (const {terms} of indexed) {
    for (const normal of new Set(terms.map((word) => word.normal))) {
      frequency.set(normal, (frequency.get(normal) ?? 0) + 1)
    }
  }
  const paragraphByPlace = new Map(indexed.map((one) => [`${one.speech}#${one.id}`, one]))
  return {
    paragraphs: indexed,
    paragraphsByRoot: byRoot(indexed),
    otherWordings: otherWordings.filter(hasWords).map((given) => {
      const paragraph = paragraphByPlace.get(`${given.speech}#${given.at}`)
      const wording = withWords(given, paragraph?.language)
      return {...wording, isInText: indexOfWords(wording.words, paragraph?.words ?? []) >= 0}
    }),
    hasContractions: indexed.some(({language}) => hasContractions(language)),
    weigh: (word) => weight(word, frequency.get(word.normal) ?? 0, indexed.length)
  }
}

/** A reading such as [left out] has none. */
function hasWords({text}: OtherWording): boolean {
  return wordsOf(withoutAsides(text).text).length > 0
}

function withWords<T extends {text: string}>(given: T, language: string | undefined): T & Words {
  const words = wordsOf(given.text)
  const fullWords = hasContractions(language) ? withoutContractions(words) : words
  return {...given, words, fullWords, terms: joinNumbers(fullWords)}
}

function byRoot(paragraphs: readonly IndexedParagraph[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const [index, {terms}] of paragraphs.entries()) {
    for (const root of new Set(terms.flatMap(rootsOf))) {
      const list = indexes.get(root)
      if (list) list.push(index)
      else indexes.set(root, [index])
    }
  }
  return indexes
}

/** Numbers tell most; a word in every paragraph tells a tenth of one that stands in few. */
function weight(word: Word, frequency: number, paragraphs: number): number {
  if (word.number !== undefined) return 1.5
  const isFunctionWord = word.normal.length < 4
  if (paragraphs < 2 || frequency <= 1) return isFunctionWord ? 0.5 : 1
  const rarity = 1 - Math.log(frequency) / Math.log(paragraphs + 1)
  return Math.max(0.1, isFunctionWord ? rarity / 2 : rarity)
}
