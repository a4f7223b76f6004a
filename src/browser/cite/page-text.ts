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
  const collected = {text: '', at: -1}
  collect(root, place, collected)
  return collected
}

function collect(node: Node, place: {node: Node; offset: number}, into: PageText): void {
  if (node instanceof Text) {
    if (node === place.node) {
      add(node.data.slice(0, place.offset), into)
      into.at = into.text.length
      add(node.data.slice(place.offset), into)
    } else add(node.data, into)
    return
  }
  if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase())) return
  if (node.getAttribute('hidden') === '') return
  const isBlock = !inline.has(node.tagName)
  if (isBlock) breakLine(into)
  for (const [index, child] of [...node.childNodes].entries()) {
    if (node === place.node && index === place.offset) into.at = into.text.length
    collect(child, place, into)
  }
  if (isBlock) breakLine(into)
}

function add(data: string, into: PageText): void {
  const words = data.replace(/\s+/gu, ' ').toLowerCase()
  const isFolded = /\s$/u.test(into.text) || into.text === ''
  into.text += isFolded ? words.trimStart() : words
}

function breakLine(into: PageText): void {
  if (into.text !== '' && !into.text.endsWith('\n')) into.text = `${into.text.trimEnd()}\n`
}
