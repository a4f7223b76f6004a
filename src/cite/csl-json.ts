import type {CslItem} from './csl-item.ts'

/**
 * Write items as CSL-JSON.
 *
 * @param items - The items.
 * @returns The text of a `.csl.json` file, one variable a line.
 */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`
}
