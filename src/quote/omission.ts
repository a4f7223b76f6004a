import {isSame} from './align.ts'
import {runDifferences} from './contracted.ts'
import {withoutContractions} from './contractions.ts'
import type {Corpus, IndexedParagraph} from './corpus.ts'
import {differencesOf} from './differences.ts'
import {indexOfWords, passageOfRun, passageOfWords, type Run} from './exact.ts'
import type {LikelyParagraph} from './likely-paragraphs.ts'
import type {Difference, Passage, Shortened} from './verdict.ts'
import {joinNumbers, type Word, wordsOf} from './words.ts'

type Omission = Omit<Shortened, 'wordings'>

const ellipsis = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})\s*/gu

/** Leaving out one of these turns or weakens a sentence; English, Russian, Kazakh. */
const turningWords = new Set(
  (
    'not no never without unless except if only where when necessary almost some however but ' +
    'не нет никогда без если кроме только почти но однако некоторые ' +
    'емес жоқ ешқашан егер тек дерлік бірақ кейбір'
  ).split(' ')
)

/** A paragraph without one of the words cannot be it; a little less than 1, since weights are added up. */
const everyWord = 0.999

/** So many left-out words in a row bring together what was said apart. */
const manyWords = 30

/**
 * See whether a quotation is the text with words left out, marked by an ellipsis or not.
 *
 * @param quotation - The quotation, with its ellipses.
 * @param corpus - The texts.
 * @param likely - The paragraphs that it may be from.
 * @returns What was left out and what may mislead in it; nothing where other words differ too.
 */
export function findOmission(
  quotation: string,
  corpus: Corpus,
  likely: readonly LikelyParagraph[]
): Omission | undefined {
  const parts = quotation
    .split(ellipsis)
    .map((text) => ({text, words: fullWordsOf(text, corpus)}))
    .filter(({words}) => words.length > 0)
  if (parts.length > 1) return markedOmission(parts, corpus)
  const words = fullWordsOf(quotation, corpus)
  if (words.length < 3) return undefined
  return unmarkedOmission({text: quotation, words: joinNumbers(words)}, corpus, likely)
}

function fullWordsOf(text: string, {hasContractions}: Corpus): readonly Word[] {
  const words = wordsOf(text)
  return hasContractions ? withoutContractions(words) : words
}

interface Part {
  text: string
  words: readonly Word[]
}

/** Every part stands exactly in the text, one after the other, in one speech. */
function markedOmission(parts: readonly Part[], corpus: Corpus): Omission | undefined {
  for (const [index, paragraph] of corpus.paragraphs.entries()) {
    const runs = inOrder(parts, corpus.paragraphs, index, paragraph.speech)
    const omission = runs && describe(runs, parts, corpus)
    if (omission?.differences.every(isOmission)) return omission
  }
  return undefined
}

function isOmission({kind, contraction}: Difference): boolean {
  return kind === 'same' || kind === 'left-out' || contraction === true
}

function inOrder(
  parts: readonly Part[],
  paragraphs: readonly IndexedParagraph[],
  first: number,
  speech: string
): Run[] | undefined {
  const runs: Run[] = []
  let index = first
  let from = 0
  for (const {words} of parts) {
    for (;;) {
      const paragraph = paragraphs[index]
      if (!paragraph || paragraph.speech !== speech) return undefined
      const at = indexOfWords(words, paragraph.fullWords, from)
      if (at >= 0) {
        from = at + words.length
        runs.push({paragraph, form: 'fullWords', from: at, to: from})
        break
      }
      if (runs.length === 0) return undefined
      index += 1
      from = 0
    }
  }
  return runs
}

/** All the quotation's words stand in one paragraph in order, with others between them. */
function unmarkedOmission(
  quotation: Part,
  corpus: Corpus,
  likely: readonly LikelyParagraph[]
): Omission | undefined {
  for (const {paragraph, highestScore, alignment} of likely) {
    if (highestScore < everyWord) break
    const {steps} = alignment()
    const onlyLeftOut = steps.every((step) => isSame(step) || step.kind === 'left-out')
    if (steps.length === 0 || !onlyLeftOut) continue
    const matched = steps.flatMap((step) => (step.text === undefined ? [] : [step.text]))
    const from = Math.min(...matched)
    const to = Math.max(...matched) + 1
    // Words strewn over a long paragraph are chance, not a quotation.
    if (to - from > quotation.words.length * 3 + 3) continue
    const differences = differencesOf(steps, quotation, {
      words: paragraph.terms,
      text: paragraph.text
    })
    const omitted = differences.flatMap((step) => (step.kind === 'left-out' ? [step.text] : []))
    return {
      kind: 'shortened',
      passages: [passageOfWords(paragraph, from, to, paragraph.terms)],
      omitted,
      marked: false,
      doubts: doubtsOf(omitted, false, corpus),
      differences
    }
  }
  return undefined
}

function describe(runs: readonly Run[], parts: readonly Part[], corpus: Corpus): Omission {
  const passages = runs.map(passageOfRun)
  const omitted = passages
    .slice(1)
    .map((passage, index) => between(passages[index], passage, corpus))
  const crosses = new Set(passages.map((passage) => passage.id)).size > 1
  return {
    kind: 'shortened',
    passages,
    omitted,
    marked: true,
    doubts: doubtsOf(omitted, crosses, corpus),
    differences: runs.flatMap((run, index) => [
      ...(index > 0 ? [leftOut(omitted[index - 1])] : []),
      ...runDifferences(parts[index]?.words ?? [], parts[index]?.text ?? '', [run])
    ])
  }
}

function leftOut(text = ''): Difference {
  return {kind: 'left-out', text, quote: ''}
}

function between(before: Passage | undefined, after: Passage, corpus: Corpus): string {
  if (!before) return ''
  if (before.id === after.id) return before.text.slice(before.end, after.start).trim()
  const paragraphs = corpus.paragraphs.filter((paragraph) => paragraph.speech === before.speech)
  const first = paragraphs.findIndex((paragraph) => paragraph.id === before.id)
  const last = paragraphs.findIndex((paragraph) => paragraph.id === after.id)
  return [
    before.text.slice(before.end).trim(),
    ...paragraphs.slice(first + 1, last).map((paragraph) => paragraph.text),
    after.text.slice(0, after.start).trim()
  ]
    .filter((words) => words !== '')
    .join(' ')
}

function doubtsOf(omitted: readonly string[], crosses: boolean, corpus: Corpus): string[] {
  const words = omitted.map((stretch) => fullWordsOf(stretch, corpus))
  const turning = [...new Set(words.flat().map((word) => word.normal))].filter((word) =>
    turningWords.has(word)
  )
  return [
    ...(turning.length > 0 ? [`What is left out holds “${turning.join('”, “')}”.`] : []),
    ...(words.some((stretch) => stretch.length > manyWords)
      ? [`More than ${manyWords} words are left out at once.`]
      : []),
    ...(crosses ? ['The words stand in different paragraphs.'] : [])
  ]
}
