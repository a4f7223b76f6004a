import type {ElementContent} from 'hast'

/** Ways of setting a run of text that citation styles use. */
export type RunStyle = 'italic' | 'bold' | 'small-caps' | 'super' | 'sub' | 'roman'

/** A piece of a formatted citation: plain text, or text set in some way. Plain data, no markup. */
export type Run = string | {style: RunStyle; runs: readonly Run[]}

/**
 * Take the plain text out of runs.
 *
 * @param runs - A formatted citation.
 * @returns Its text.
 */
export function runsToText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : runsToText(run.runs))).join('')
}

/**
 * Turn runs into hast.
 *
 * @param runs - A formatted citation.
 * @returns Text and `i`, `b`, `sup`, `sub`, `span` elements only; text is text, whatever it looks like.
 */
export function runsToHast(runs: readonly Run[]): ElementContent[] {
  return runs.map((run): ElementContent => {
    if (typeof run === 'string') return {type: 'text', value: run}
    const {tagName, className} = elements[run.style]
    const properties = className === undefined ? {} : {className: [className]}
    return {type: 'element', tagName, properties, children: runsToHast(run.runs)}
  })
}

/**
 * Join neighbouring strings and leave out empty runs.
 *
 * @param runs - Any runs.
 * @returns The shortest equal runs.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run === '') continue
    if (typeof run === 'string' && typeof last === 'string') tidy[tidy.length - 1] = last + run
    else if (typeof run === 'string') tidy.push(run)
    else if (run.runs.length > 0) tidy.push({style: run.style, runs: tidyRuns(run.runs)})
  }
  return tidy
}

const elements: Readonly<Record<RunStyle, {tagName: string; className?: string}>> = {
  italic: {tagName: 'i'},
  bold: {tagName: 'b'},
  'small-caps': {tagName: 'span', className: 'small-caps'},
  super: {tagName: 'sup'},
  sub: {tagName: 'sub'},
  roman: {tagName: 'span', className: 'roman'}
}
