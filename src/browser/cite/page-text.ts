/** The text of a page as browsers search it for a fragment: blocks apart by a line break, white space folded, lower case. */
export interface PageText {
  text: string
  /** Where the asked place lies in it. */
  at: number
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
  'DIALOG',
  'SVG'
])
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U'.split(
    ' '
  )
)

/**
 * Collect the text of a page.
 *
 * @param root - The element that holds it.
 * @param place - A boundary point in it.
 * @returns The text, and where the point lies.
 */
export function pageText(root: Element, place: {node: Node; offset: number}): PageText {
  const collected: Collected = {lines: [], length: 0, line: '', at: -1}
  collect(root, place, collected)
  breakLine(collected)
  return {text: collected.lines.join(''), at: collected.at}
}

/** Lines that are done, and the one that is being written: a page is long, and is collected at each selection. */
interface Collected {
  lines: string[]
  /** Of all lines that are done. */
  length: number
  line: string
  at: number
}

function collect(node: Node, place: {node: Node; offset: number}, into: Collected): void {
  if (node instanceof Text) {
    if (node === place.node) {
      add(node.data.slice(0, place.offset), into)
      into.at = into.length + into.line.length
      add(node.data.slice(place.offset), into)
    } else add(node.data, into)
    return
  }
  if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase())) return
  if (node.getAttribute('hidden') === '') return
  const isBlock = !inline.has(node.tagName)
  if (isBlock) breakLine(into)
  for (const [index, child] of [...node.childNodes].entries()) {
    if (node === place.node && index === place.offset) into.at = into.length + into.line.length
    collect(child, place, into)
  }
  if (isBlock) breakLine(into)
}

function add(data: string, into: Collected): void {
  const words = data.replace(/\s+/gu, ' ').toLowerCase()
  const isFolded = into.line === '' || into.line.endsWith(' ')
  into.line += isFolded ? words.trimStart() : words
}

function breakLine(into: Collected): void {
  const line = into.line.trimEnd()
  into.line = ''
  if (line === '') return
  into.lines.push(`${line}\n`)
  into.length += line.length + 1
}
