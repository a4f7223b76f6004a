import type {Corpus, IndexedParagraph} from './corpus.ts'
import type {Passage} from './verdict.ts'
import {isSameWord, type Word} from './words.ts'

/**
 * Find a run of words, the same word by word.
 *
 * @param words - The words to look for.
 * @param text - The words to look in.
 * @param from - Where to begin.
 * @returns Index of the first word of the run, or -1.
 */
export function indexOfWords(words: readonly Word[], text: readonly Word[], from = 0): number {
  for (let at = from; at + words.length <= text.length; at++) {
    if (words.every((word, index) => isSameWord(word, text[at + index]))) return at
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
  return exactRuns(words, corpus, 'words').map(passageOfRun)
}

/** A run of a paragraph's words, in one of the forms in which they are compared. */
export interface Run {
  paragraph: IndexedParagraph
  form: Form
  /** Index of its first word, and after its last. */
  from: number
  to: number
}

type Form = 'words' | 'fullWords'

/**
 * Find all runs of words that are the same, also across the end of a paragraph.
 *
 * @param words - The quotation's words, in the form that is asked for.
 * @param corpus - The texts.
 * @param form - As written, or with contractions written out.
 * @returns One run for each place; of a place that crosses paragraphs one run for each.
 */
export function exactRuns(words: readonly Word[], corpus: Corpus, form: Form): Run[] {
  const within = corpus.paragraphs.flatMap((paragraph) => allIn(words, paragraph, form))
  return within.length > 0 ? within : acrossParagraphs(words, corpus, form)
}

/**
 * Give a run as a passage.
 *
 * @param run - The run.
 * @returns The passage.
 */
export function passageOfRun({paragraph, form, from, to}: Run): Passage {
  return passageOfWords(paragraph, from, to, paragraph[form])
}

function allIn(words: readonly Word[], paragraph: IndexedParagraph, form: Form): Run[] {
  const text = paragraph[form]
  const runs: Run[] = []
  for (
    let from = indexOfWords(words, text);
    from >= 0;
    from = indexOfWords(words, text, from + words.length)
  ) {
    runs.push({paragraph, form, from, to: from + words.length})
  }
  return runs
}

/** A long quotation may run on from the end of one paragraph through the next ones. */
function acrossParagraphs(words: readonly Word[], corpus: Corpus, form: Form): Run[] {
  for (const [index, paragraph] of corpus.paragraphs.entries()) {
    const first = longestEndOf(paragraph[form], words)
    if (first === 0) continue
    const runs = runOn(words, first, corpus.paragraphs.slice(index), form)
    if (runs.length > 0) return runs
  }
  return []
}

function runOn(
  words: readonly Word[],
  first: number,
  [start, ...following]: readonly IndexedParagraph[],
  form: Form
): Run[] {
  if (!start) return []
  const {length: end} = start[form]
  const runs: Run[] = [{paragraph: start, form, from: end - first, to: end}]
  let done = first
  for (const next of following) {
    if (next.speech !== start.speech || done === words.length) break
    const length = Math.min(words.length - done, next[form].length)
    if (indexOfWords(words.slice(done, done + length), next[form]) !== 0) return []
    runs.push({paragraph: next, form, from: 0, to: length})
    done += length
  }
  return done === words.length ? runs : []
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
