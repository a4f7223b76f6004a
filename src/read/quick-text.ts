import type {Heading, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Point} from 'unist'

/**
 * Parse a text that is nothing but headings and paragraphs apart by empty lines, as nearly every transcript is.
 *
 * Gives the tree that remark-parse gives, places and all (a property test holds it to that), in a tenth of its time: a block
 * without a sign that means something to CommonMark is one text; only blocks with such signs are given to remark, each alone.
 *
 * @param body - The Markdown.
 * @param parse - Asks remark.
 * @returns Its tree; `undefined` where remark must be asked for the whole.
 */
export function quickText(body: string, parse: (source: string) => Root): Root | undefined {
  // Lines end here with a line feed alone; CommonMark has two ends more (0.31, 2.1).
  if (body.includes('\r')) return undefined
  const children: RootContent[] = []
  const signs = body.includes(']:') ? allSigns : signsWithoutLinks
  let line = 1
  let offset = 0
  for (const gap of body.split(/((?:^|\n)\n+)/)) {
    // Every other piece is the gap before a block.
    const block = toBlock(gap, {line, column: 1, offset}, signs, parse)
    if (!block) return undefined
    children.push(...block)
    line += countLines(gap)
    offset += gap.length
  }
  const column = body.length - body.lastIndexOf('\n')
  const end = {line, column, offset}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

function countLines(source: string): number {
  let lines = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines += 1
  return lines
}

function toBlock(
  source: string,
  start: Point,
  signs: Signs,
  parse: (source: string) => Root
): RootContent[] | undefined {
  if (/^\n*$/.test(source)) return []
  const words = source.replace(/\n$/, '')
  if (heading.test(words)) return [toHeading(words, start)]
  if (!signs.lines.test(words)) return undefined
  if (!signs.words.test(words)) return [toParagraph(words, start)]
  const opening = openingOf(words, signs)
  if (opening) return [withOpening(opening, words, start)]
  const {children} = parse(words)
  return children.length === 1 && children[0]?.type === 'paragraph'
    ? [moved(children[0], start)]
    : undefined
}

/** Of a plain title: no number sign that could close it, no space at its end. */
const heading =
  /^#{1,6} [^\s#\\`*_[\]<>&](?:[^\n\t\0#\\`*_[\]<>&]*[^\s\0#\\`*_[\]<>&])?(?: \{#[\w-]+\})?$/

/** What makes Markdown of words. */
interface Signs {
  /** No line begins or ends with what could make it more, or less, than a line of a paragraph (CommonMark 0.31, 4 and 5). */
  lines: RegExp
  /** Signs that mean something within a paragraph (CommonMark 0.31, 6). */
  words: RegExp
}

const allSigns: Signs = {lines: linesWithout('['), words: /[\\`*_[\]<]|&[#\w]/}

/** Where no link is defined, brackets without an address after them are words (CommonMark 0.31, 6.3). */
const signsWithoutLinks: Signs = {lines: linesWithout(''), words: /[\\`*_<]|&[#\w]|\]\(/}

function linesWithout(more: string): RegExp {
  const first = String.raw`[\s#>+=~\x60<_${more}]|-+(?:\s|$)|\*(?:\s|$)|\*\*(?:[\s*]|$)|\d{1,9}[.)](?:\s|$)`
  return new RegExp(String.raw`^(?:(?!${first})[^\n\t\0]*[^\s\0](?:\n|$))+$`)
}

/** Words set off at the beginning of a block: the name of who speaks, a stage direction. */
interface Opening {
  kind: 'emphasis' | 'strong'
  words: string
}

/**
 * Finds words set off at the beginning, where no other sign stands in the block. Their last mark is followed by a space or
 * the end: no rule of CommonMark (0.31, 6.2) can take it for anything but their end.
 */
function openingOf(source: string, signs: Signs): Opening | undefined {
  const [all = '', marks, words = ''] =
    /^(\*\*?)([^\s*](?:[^*\n]*[^\s*])?)\1(?=\s|$)/.exec(source) ?? []
  if (marks === undefined || signs.words.test(words + source.slice(all.length))) return undefined
  return {kind: marks === '*' ? 'emphasis' : 'strong', words}
}

function withOpening({kind, words}: Opening, source: string, start: Point): Paragraph {
  const marks = kind === 'strong' ? 2 : 1
  const inside = toText(words, after('*'.repeat(marks), start))
  const end = after(source.slice(0, words.length + 2 * marks), start)
  const rest = source.slice(words.length + 2 * marks)
  const opening: PhrasingContent = {type: kind, children: [inside], position: {start, end}}
  const children = rest === '' ? [opening] : [opening, toText(rest, {...end})]
  return {type: 'paragraph', children, position: {start: {...start}, end: after(source, start)}}
}

function toText(value: string, start: Point): Text {
  return {type: 'text', value, position: {start, end: after(value, start)}}
}

function toHeading(source: string, start: Point): Heading {
  const depth = source.indexOf(' ') as Heading['depth']
  const end = after(source, start)
  const value = source.slice(depth + 1)
  const from = {line: start.line, column: depth + 2, offset: (start.offset ?? 0) + depth + 1}
  const children = [{type: 'text' as const, value, position: {start: from, end}}]
  return {type: 'heading', depth, children, position: {start, end: {...end}}}
}

function toParagraph(source: string, start: Point): Paragraph {
  const end = after(source, start)
  const text = {type: 'text' as const, value: source, position: {start: {...start}, end: {...end}}}
  return {type: 'paragraph', children: [text], position: {start, end}}
}

/** Gives the place where a block ends. */
function after(source: string, {line, column, offset = 0}: Point): Point {
  const last = source.lastIndexOf('\n')
  return {
    line: line + countLines(source),
    column: last < 0 ? column + source.length : source.length - last,
    offset: offset + source.length
  }
}

/** A block that was parsed alone, at its place. */
function moved<T extends RootContent>(block: T, start: Point): T {
  move(block, start.line - 1, start.offset ?? 0)
  return block
}

function move(node: RootContent, lines: number, offset: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) move(child, lines, offset)
}
