import type {Step} from './align.ts'
import type {IndexedParagraph} from './corpus.ts'
import type {Difference} from './verdict.ts'
import type {Word} from './words.ts'

/**
 * Say step by step how a quotation differs from the text.
 *
 * @param steps - The alignment.
 * @param quote - The quotation's words, numbers joined.
 * @param paragraph - The paragraph.
 * @returns Stretches of the same kind, in order; words are in their compared form on the quotation's side.
 */
export function differencesOf(
  steps: readonly Step[],
  quote: readonly Word[],
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
    text: textOf(stretch, paragraph),
    quote: stretch
      .flatMap((step) => (step.quote === undefined ? [] : [quote[step.quote]?.normal ?? '']))
      .join(' ')
  }))
}

function textOf(stretch: readonly Step[], {terms, text}: IndexedParagraph): string {
  const indexes = stretch.flatMap((step) => (step.text === undefined ? [] : [step.text]))
  const first = terms[indexes[0] ?? -1]
  const last = terms[indexes.at(-1) ?? -1]
  return first && last ? text.slice(first.start, last.end) : ''
}
