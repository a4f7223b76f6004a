import type {Step} from './align.ts'
import type {Word} from './words.ts'

/**
 * Say of each contraction as a whole what became of it.
 *
 * Aligned word by word, half of "don't" may be found and half not: then it is another word, never words left out.
 *
 * @param steps - From the text's words to the quotation's, contractions written out.
 * @param quote - The quotation's words.
 * @param text - The text's words.
 * @returns The steps; `contracted` where the same words are shortened on one side only.
 */
export function settleContractions(
  steps: readonly Step[],
  quote: readonly Word[],
  text: readonly Word[]
): readonly Step[] {
  if (![quote, text].some((words) => words.some(({contraction}) => contraction))) return steps
  const settled: Step[] = []
  let group: Step[] = []
  for (const step of steps) {
    const before = group.at(-1)
    const joins =
      before !== undefined &&
      (isOneContraction(before.quote, step.quote, quote) ||
        isOneContraction(before.text, step.text, text))
    if (!joins) settled.push(...settle(group, quote, text))
    group = joins ? [...group, step] : [step]
  }
  return [...settled, ...settle(group, quote, text)]
}

function isOneContraction(
  before: number | undefined,
  next: number | undefined,
  words: readonly Word[]
): boolean {
  const [one, other] = [words[before ?? -1], words[next ?? -1]]
  return one?.contraction !== undefined && one.start === other?.start
}

function settle(group: readonly Step[], quote: readonly Word[], text: readonly Word[]): Step[] {
  const inQuote = group.flatMap((step) => step.quote ?? [])
  const inText = group.flatMap((step) => step.text ?? [])
  const written = inQuote.map((index) => quote[index]?.contraction).join(' ')
  const spoken = inText.map((index) => text[index]?.contraction).join(' ')
  if (written === spoken) return [...group]
  const kinds = new Set(group.map(({kind}) => kind))
  if (kinds.size === 1 && !kinds.has('same')) return [...group]
  const isSame = kinds.size === 1 && isWhole(inQuote, quote) && isWhole(inText, text)
  return group.map((step) => ({...step, kind: isSame ? 'contracted' : 'changed'}))
}

/** Whether no part of a contraction is missing at either end. */
function isWhole(indexes: readonly number[], words: readonly Word[]): boolean {
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? 0]
  return !isOneContraction(first, first - 1, words) && !isOneContraction(last, last + 1, words)
}
