import type {CslItem} from './csl-item.ts'
import {printableItem} from './printable-item.ts'
import {quickCitation, shapeOf} from './quick-citation.ts'
import {type Pinpoint, runCiteproc, type Task} from './run-citeproc.ts'
import type {Run} from './runs.ts'
import {type CitationStyle, type StyleId, styleById} from './styles.ts'

/**
 * Cite an item as a style does in the text or in a note.
 *
 * @param styleId - The style.
 * @param item - The item.
 * @param pinpoint - Where in it.
 * @returns The parenthesis, or the whole note.
 */
export function citeItem(styleId: StyleId, item: CslItem, pinpoint?: Pinpoint): Run[] {
  return format(styleOf(styleId), 'cite', item, pinpoint)
}

/**
 * Describe an item as a style does in its list of references.
 *
 * @param styleId - The style.
 * @param item - The item.
 * @returns The entry; empty where the style has no list.
 */
export function listItem(styleId: StyleId, item: CslItem): Run[] {
  const style = styleOf(styleId)
  return style.hasList ? format(style, 'list', item) : []
}

function styleOf(id: StyleId): CitationStyle {
  const style = styleById.get(id)
  if (!style) throw new Error(`No style "${id}".`)
  return style
}

/** An item made printable, and its shape, are asked for by one style after the other. */
const preparedByItem = new WeakMap<CslItem, {printable: CslItem; shape: string | undefined}>()

function prepare(item: CslItem) {
  const known = preparedByItem.get(item)
  if (known) return known
  const printable = printableItem(item)
  const prepared = {printable, shape: shapeOf(printable)}
  preparedByItem.set(item, prepared)
  return prepared
}

function format(style: CitationStyle, task: Task, item: CslItem, pinpoint?: Pinpoint): Run[] {
  const {printable, shape} = prepare(item)
  const fitted = style.fit(printable)
  const quick =
    shape === undefined ? undefined : quickCitation(style, task, fitted, shape, pinpoint)
  return quick ?? runCiteproc(style, task, fitted, pinpoint)
}
