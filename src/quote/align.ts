import {settleContractions} from './settle-contractions.ts'
import {isSameWord, likeness, type Word} from './words.ts'

/** One step from the text's words to the quotation's. */
export interface Step {
  /** `contracted`: the same words, shortened on one side. */
  kind: 'same' | 'contracted' | 'changed' | 'added' | 'left-out'
  /** Index of the quotation's word; absent for `left-out`. */
  quote?: number
  /** Index of the text's word; absent for `added`. */
  text?: number
}

/**
 * Tell whether a step leads from words of the text to the same words, shortened or not.
 *
 * @param step - The step.
 * @returns Whether it does.
 */
export function isSame({kind}: Step): boolean {
  return kind === 'same' || kind === 'contracted'
}

/** The best way to read a quotation as a stretch of a text. */
export interface Alignment {
  steps: readonly Step[]
  /** Share of the quotation's weight that the text bears out, 0 to 1, less what was skipped within. */
  score: number
}

/** How much a word counts: rare words tell more than common ones. */
export type Weigh = (word: Word) => number

/**
 * Align a quotation with the stretch of a text that is most like it.
 *
 * Semi-global alignment by words (Needleman and Wunsch 1970, with free ends in the text): words may be
 * changed, added or left out. Time and memory grow with the product of both lengths.
 *
 * @param quote - The quotation's words.
 * @param text - The text's words.
 * @param weigh - How much a word counts.
 * @returns The best alignment; no steps where nothing fits.
 */
export function align(quote: readonly Word[], text: readonly Word[], weigh: Weigh): Alignment {
  const table = fill(quote, text, weigh)
  const columns = text.length + 1
  const lastRow = quote.length * columns
  let end = 0
  for (let column = 1; column <= text.length; column++) {
    if ((table.scores[lastRow + column] ?? 0) > (table.scores[lastRow + end] ?? 0)) end = column
  }
  const total = quote.reduce((sum, word) => sum + weigh(word), 0)
  const best = table.scores[lastRow + end] ?? 0
  return {
    steps: settleContractions(traceBack(quote, text, table.moves, end), quote, text),
    score: total > 0 ? Math.max(0, best / total) : 0
  }
}

/** Skipping a word of the text costs less than a wrong word, whatever the word, so that an omission is read as one. */
const skipCost = 0.08
/** Going on to another sentence costs more: words of one sentence belong together. */
const sentenceCost = 0.3
const addCost = 0.3
const changeCost = 0.05
const diagonal = 1
const up = 2
const left = 3

interface Table {
  columns: number
  /** Best score of a cell, row by row. */
  scores: Float64Array
  /** The move that gave it. */
  moves: Uint8Array
}

function fill(quote: readonly Word[], text: readonly Word[], weigh: Weigh): Table {
  const columns = text.length + 1
  const size = (quote.length + 1) * columns
  const table: Table = {columns, scores: new Float64Array(size), moves: new Uint8Array(size)}
  for (const [index, word] of quote.entries()) fillRow(table, index + 1, word, text, weigh(word))
  return table
}

function fillRow(
  {columns, scores, moves}: Table,
  row: number,
  word: Word,
  text: readonly Word[],
  weight: number
): void {
  const at = row * columns
  let before = score(scores, at - columns) - addCost * weight
  scores[at] = before
  moves[at] = up
  for (const [index, other] of text.entries()) {
    const cell = at + index + 1
    const same = likeness(word, other)
    const across = score(scores, cell - columns - 1) + weight * (same > 0 ? same : -changeCost)
    const down = score(scores, cell - columns) - addCost * weight
    const over = before - skipCost - (other.endsSentence ? sentenceCost : 0)
    before = Math.max(across, down, over)
    scores[cell] = before
    moves[cell] = before === across ? diagonal : before === down ? up : left
  }
}

function score(scores: Float64Array, cell: number): number {
  return scores[cell] ?? 0
}

function traceBack(
  quote: readonly Word[],
  text: readonly Word[],
  moves: Uint8Array,
  end: number
): Step[] {
  const steps: Step[] = []
  let [row, column] = [quote.length, end]
  while (row > 0) {
    const move = column === 0 ? up : moves[row * (text.length + 1) + column]
    if (move === diagonal) {
      row -= 1
      column -= 1
      const word = quote[row]
      const same = word !== undefined && isSameWord(word, text[column])
      steps.push({kind: same ? 'same' : 'changed', quote: row, text: column})
    } else if (move === up) {
      row -= 1
      steps.push({kind: 'added', quote: row})
    } else {
      column -= 1
      steps.push({kind: 'left-out', text: column})
    }
  }
  return steps.reverse()
}
