import type {Step} from './align.ts'
import type {Corpus} from './corpus.ts'
import {differencesOf} from './differences.ts'
import {exactRuns, passageOfRun, type Run} from './exact.ts'
import {settleContractions} from './settle-contractions.ts'
import type {Difference, Verdict} from './verdict.ts'
import type {Word} from './words.ts'

/**
 * See whether a quotation is the text's words with contractions written out, or written where the text has full words.
 *
 * @param words - The quotation's words, contractions written out.
 * @param quotation - The quotation from which they were cut.
 * @param corpus - The texts.
 * @returns The verdict; nothing where it is not.
 */
export function contractedVerdict(
  words: readonly Word[],
  quotation: string,
  corpus: Corpus
): Verdict | undefined {
  if (!corpus.hasContractions) return undefined
  const runs = exactRuns(words, corpus, 'fullWords')
  const [first] = runs
  if (!first) return undefined
  const isWithinOne = first.to - first.from === words.length
  const differences = runDifferences(words, quotation, isWithinOne ? [first] : runs)
  return differences.every(({kind, contraction}) => kind === 'same' || contraction)
    ? {kind: 'contracted', passages: runs.map(passageOfRun), differences}
    : undefined
}

/**
 * Say how words differ from the runs of a text's words that are the same but for contractions.
 *
 * @param words - The words, contractions written out.
 * @param quotation - What they were cut from.
 * @param runs - The runs, one after the other as long as the words.
 * @returns The differences, none but of contractions.
 */
export function runDifferences(
  words: readonly Word[],
  quotation: string,
  runs: readonly Run[]
): Difference[] {
  let done = 0
  return runs.flatMap(({paragraph, from, to}) => {
    const begin = done
    done += to - from
    const steps = Array.from({length: to - from}, (_none, index): Step => {
      return {kind: 'same', quote: begin + index, text: from + index}
    })
    return differencesOf(
      settleContractions(steps, words, paragraph.fullWords),
      {words, text: quotation},
      {words: paragraph.fullWords, text: paragraph.text}
    )
  })
}
