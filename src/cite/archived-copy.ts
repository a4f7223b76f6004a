import type {CslItem} from './csl-item.ts'

/**
 * Tell of the archived copy of a source in a sentence, for formats that have no field for it.
 *
 * @param item - The source, from `sourceToCsl`.
 * @returns `Archived copy of 2022-03-01: https://…`; nothing where there is none.
 */
export function archivedCopy(item: CslItem): string | undefined {
  const url = item.custom?.['archive-url']
  if (url === undefined) return undefined
  const date = item.custom?.['archive-date']
  return `Archived copy${date === undefined ? '' : ` of ${date}`}: ${url}`
}
