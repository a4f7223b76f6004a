import type {Step} from './align.ts'
import type {IndexedParagraph} from './corpus.ts'
import type {Difference} from './verdict.ts'
import type {Word} from './words.ts'

/**
 * Say step by step how a quotation differs from the text.
 *
 * @param steps - The alignment.
 * @param quote - The quotation's words, numbers joined.
 * @param quotation - The quotation from which they were cut.
 * @param paragraph - The paragraph.
 * @returns Stretches of the same kind, in order.
 */
export function differencesOf(
  steps: readonly Step[],
  quote: readonly Word[],
  quotation: string,
  paragraph: IndexedParagraph
): Difference[] {
  const stretches: Step[][] = []
  for (const step of steps) {
    const last = stretches.at(-1)
    if (last?.[0]?.kind === step.kind) last.push(step)
    else stretches.push([step])
  }
  return stretches.map((stretch) => ({
    kind: stretch[0]?.kind ?? 'same',
    text: wordsAt(indexesOf(stretch, 'text'), paragraph.terms, paragraph.text),
    quote: wordsAt(indexesOf(stretch, 'quote'), quote, quotation),
    ...(isSameNumber(stretch, quote, paragraph.terms) ? {sameNumber: true} : {})
  }))
}

function indexesOf(stretch: readonly Step[], side: 'text' | 'quote'): number[] {
  return stretch.flatMap((step) => step[side] ?? [])
}

function wordsAt(indexes: readonly number[], words: readonly Word[], text: string): string {
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
