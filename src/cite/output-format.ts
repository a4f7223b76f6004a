import CSL, {type OutputFormat} from 'citeproc'
import {type Run, type RunStyle, tidyRuns} from './runs.ts'

/**
 * Marks that stand for formatting in citeproc's output: noncharacters, which Unicode keeps for use inside
 * a program: one that opens each way of setting, one that closes any. They are taken out of all input, so no title can forge one.
 */
const markByStyle: Readonly<Record<RunStyle, string>> = {
  italic: '\uFDD1',
  bold: '\uFDD2',
  'small-caps': '\uFDD3',
  super: '\uFDD4',
  sub: '\uFDD5',
  roman: '\uFDD6'
}
const close = '\uFDD0'
const marks = /[\uFDD0-\uFDD6]/gu

const styleByMark = new Map(
  Object.entries(markByStyle).map(([style, mark]) => [mark, style as RunStyle])
)

/** The name under which citeproc knows the format. */
export const formatName = 'rostrum'

/**
 * Teach citeproc to write marks instead of HTML, so that nothing ever has to be unescaped or trusted as markup.
 */
export function registerFormat(): void {
  CSL.Output.Formats[formatName] = format
}

/**
 * Read what citeproc wrote in the format of marks.
 *
 * @param output - One formatted citation.
 * @returns Its runs, trimmed at both ends.
 */
export function parseOutput(output: string): Run[] {
  const stack: Array<{style: RunStyle; runs: Run[]}> = [{style: 'roman', runs: []}]
  for (const piece of output.trim().split(/([\uFDD0-\uFDD6])/u)) {
    const top = stack.at(-1)
    const style = styleByMark.get(piece)
    if (!top) break
    if (style) stack.push({style, runs: []})
    else if (piece !== close) top.runs.push(piece)
    else if (stack.length > 1) {
      stack.pop()
      stack.at(-1)?.runs.push(top)
    }
  }
  return tidyRuns(stack[0]?.runs ?? [])
}

/** A function, since citeproc's templates would read `$&` in a title as a pattern. */
const set = (style: RunStyle) => (_state: unknown, text: string) =>
  markByStyle[style] + text + close
const asItIs = (_state: unknown, text: string) => text

/** The ways of setting that CSL 1.0.2 knows (specification, "Formatting" and "Display"). */
const format: OutputFormat = {
  text_escape: (text: string | undefined) => (text ?? '').replace(marks, ''),
  bibstart: '',
  bibend: '',
  '@font-style/italic': set('italic'),
  '@font-style/oblique': set('italic'),
  '@font-style/normal': set('roman'),
  '@font-variant/small-caps': set('small-caps'),
  '@font-variant/normal': set('roman'),
  '@font-weight/bold': set('bold'),
  '@font-weight/normal': set('roman'),
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': set('italic'),
  '@vertical-align/sup': set('super'),
  '@vertical-align/sub': set('sub'),
  '@vertical-align/baseline': false,
  '@passthrough/true': CSL.Output.Formatters.passthrough,
  '@strip-periods/true': CSL.Output.Formatters.passthrough,
  '@strip-periods/false': CSL.Output.Formatters.passthrough,
  '@quotes/true': quotes('open-quote', 'close-quote'),
  '@quotes/inner': quotes('open-inner-quote', 'close-inner-quote', '’'),
  '@quotes/false': false,
  '@cite/entry': asItIs,
  '@bibliography/entry': asItIs,
  '@display/block': asItIs,
  '@display/left-margin': (_state: unknown, text: string) => `${text} `,
  '@display/right-inline': asItIs,
  '@display/indent': asItIs,
  '@showid/true': asItIs,
  '@URL/true': asItIs,
  '@DOI/true': asItIs
}

/** citeproc asks for an opening mark alone where a quotation is never closed. */
function quotes(open: string, shut: string, alone?: string) {
  return (state: {getTerm(name: string): string}, text: string | undefined) =>
    text === undefined
      ? (alone ?? state.getTerm(open))
      : state.getTerm(open) + text + state.getTerm(shut)
}
