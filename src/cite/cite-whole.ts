import type {CslItem} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import type {Run} from './runs.ts'
import {type CitationStyle, styles} from './styles.ts'

/** A whole item cited in one style. */
export interface ItemCitation {
  style: CitationStyle
  /** The note or parenthesis. */
  cite: readonly Run[]
  /** The entry for the list of references; absent where the style has no list. */
  list?: readonly Run[]
}

/**
 * Cite an item that has no paragraphs, a claim or a note, in all styles.
 *
 * @param item - The item, from `claimToCsl` or `noteToCsl`.
 * @returns The citations, in the order of the styles.
 */
export function citeWhole(item: CslItem): ItemCitation[] {
  return styles.map((style) => ({
    style,
    cite: citeItem(style.id, item),
    ...(style.hasList ? {list: listItem(style.id, item)} : {})
  }))
}
