import type {Step} from './align.ts'
import type {Difference} from './verdict.ts'
import type {Word} from './words.ts'

/** A quotation or a text, and the words cut from it that were aligned. */
interface Side {
  text: string
  words: readonly Word[]
}

/**
 * Say step by step how a quotation differs from the text.
 *
 * @param steps - The alignment.
 * @param quotation - The quotation.
 * @param text - The paragraph.
 * @returns Stretches of the same kind, in order.
 */
export function differencesOf(steps: readonly Step[], quotation: Side, text: Side): Difference[] {
  const stretches: Step[][] = []
  for (const step of steps) {
    const last = stretches.at(-1)
    if (last?.[0]?.kind === step.kind) last.push(step)
    else stretches.push([step])
  }
  return stretches.map((stretch) => ({
    ...kindOf(stretch, quotation, text),
    text: wordsAt(indexesOf(stretch, 'text'), text),
    quote: wordsAt(indexesOf(stretch, 'quote'), quotation)
  }))
}

function kindOf(
  stretch: readonly Step[],
  quotation: Side,
  text: Side
): Pick<Difference, 'kind' | 'sameNumber' | 'contraction'> {
  const kind = stretch[0]?.kind ?? 'same'
  if (kind === 'contracted') return {kind: 'changed', contraction: true}
  return isSameNumber(stretch, quotation.words, text.words) ? {kind, sameNumber: true} : {kind}
}

function indexesOf(stretch: readonly Step[], side: 'text' | 'quote'): number[] {
  return stretch.flatMap((step) => step[side] ?? [])
}

function wordsAt(indexes: readonly number[], {words, text}: Side): string {
  const first = words[indexes[0] ?? -1]
  const last = words[indexes.at(-1) ?? -1]
  return first && last ? text.slice(first.start, last.end) : ''
}

function isSameNumber(
  stretch: readonly Step[],
  quote: readonly Word[],
  text: readonly Word[]
): boolean {
  const [step, more] = stretch
  if (step?.kind !== 'changed' || more) return false
  const value = quote[step.quote ?? -1]?.number
  return value !== undefined && value === text[step.text ?? -1]?.number
}
