import type {Corpus, IndexedParagraph} from './corpus.ts'
import type {Passage} from './verdict.ts'
import type {Word} from './words.ts'

/**
 * Find a run of words.
 *
 * @param words - The words to look for.
 * @param text - The words to look in.
 * @param from - Where to begin.
 * @returns Index of the first word of the run, or -1.
 */
export function indexOfWords(words: readonly Word[], text: readonly Word[], from = 0): number {
  for (let at = from; at + words.length <= text.length; at++) {
    if (words.every((word, index) => word.normal === text[at + index]?.normal)) return at
  }
  return -1
}

/**
 * Find all passages that hold the words exactly, also across the end of a paragraph.
 *
 * @param words - The quotation's words.
 * @param corpus - The texts.
 * @returns One passage for each place; of a place that crosses paragraphs one passage for each.
 */
export function exactPassages(words: readonly Word[], corpus: Corpus): Passage[] {
  const within = corpus.paragraphs.flatMap((paragraph) => allIn(words, paragraph))
  return within.length > 0 ? within : acrossParagraphs(words, corpus)
}

function allIn(words: readonly Word[], paragraph: IndexedParagraph): Passage[] {
  const passages: Passage[] = []
  for (
    let at = indexOfWords(words, paragraph.words);
    at >= 0;
    at = indexOfWords(words, paragraph.words, at + words.length)
  ) {
    passages.push(passageOfWords(paragraph, at, at + words.length))
  }
  return passages
}

/** A long quotation may run on from the end of one paragraph through the next ones. */
function acrossParagraphs(words: readonly Word[], corpus: Corpus): Passage[] {
  for (const [index, paragraph] of corpus.paragraphs.entries()) {
    const first = longestEndOf(paragraph.words, words)
    if (first === 0) continue
    const passages = runOn(words, first, corpus.paragraphs, index)
    if (passages.length > 0) return passages
  }
  return []
}

function runOn(
  words: readonly Word[],
  first: number,
  paragraphs: readonly IndexedParagraph[],
  index: number
): Passage[] {
  const start = paragraphs[index]
  if (!start) return []
  const passages = [passageOfWords(start, start.words.length - first, start.words.length)]
  let done = first
  for (const next of paragraphs.slice(index + 1)) {
    if (next.speech !== start.speech || done === words.length) break
    const length = Math.min(words.length - done, next.words.length)
    if (indexOfWords(words.slice(done, done + length), next.words) !== 0) return []
    passages.push(passageOfWords(next, 0, length))
    done += length
  }
  return done === words.length ? passages : []
}

/** How many of the quotation's first words are the paragraph's last ones. */
function longestEndOf(text: readonly Word[], words: readonly Word[]): number {
  for (let length = Math.min(text.length, words.length - 1); length > 0; length--) {
    if (indexOfWords(words.slice(0, length), text, text.length - length) >= 0) return length
  }
  return 0
}

/**
 * Give a run of words as a passage.
 *
 * @param paragraph - The paragraph.
 * @param from - Index of its first word.
 * @param to - Index after its last.
 * @param words - Which of the paragraph's lists of words the indexes mean.
 * @returns The passage.
 */
export function passageOfWords(
  paragraph: IndexedParagraph,
  from: number,
  to: number,
  words: readonly Word[] = paragraph.words
): Passage {
  const {speech, id, text} = paragraph
  return {speech, id, text, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? text.length}
}
