import {type Run, runsToText} from './runs.ts'

/**
 * Tell whether a title was supplied by the cataloguer.
 *
 * @param title - The title.
 * @returns Whether it stands in square brackets as a whole.
 */
export function isSupplied(title: string): boolean {
  return /^\[[^[\]]*\]$/.test(title)
}

/**
 * Take quotation marks and italics from a title that the cataloguer supplied, `[Public rally in Almaty]`.
 *
 * The square brackets say that the words are not the source's own; manuals of style set such a description without
 * quotation marks or italics, which CSL cannot tell.
 *
 * @param runs - A formatted citation.
 * @param title - The item's title.
 * @returns The citation, changed only where the whole title stands in square brackets.
 */
export function unquoteSupplied(runs: readonly Run[], title: string | undefined): Run[] {
  if (title === undefined || !isSupplied(title)) return [...runs]
  // Quotation marks within the title and capitals may differ from style to style.
  const isTitle = (text: string) => isSupplied(text) && lettersOf(text) === lettersOf(title)
  return runs.map((run) => {
    if (typeof run !== 'string') return isTitle(runsToText(run.runs)) ? runsToText(run.runs) : run
    return run.replace(quoted, (whole, text: string, mark: string) =>
      isTitle(`[${text}]`) ? `[${text}]${mark}` : whole
    )
  })
}

const quoted = /[“‘«]\[([^[\]]*)\]([.,]?)[”’»]/gu

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
