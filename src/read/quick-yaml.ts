import {quickFlow} from './quick-flow.ts'

/** A line of YAML that is not empty. */
interface Line {
  indent: number
  text: string
  /** Whether an empty line stands before it. */
  afterGap: boolean
}

/** The lines of a file and how far they are read. */
interface Reader {
  lines: Line[]
  at: number
}

/** Thrown where YAML goes beyond what is read here. */
class Beyond extends Error {}

/**
 * Read YAML of the plain kind that editors write: mappings and lists in block style, words on one or several lines, `>-`,
 * quoted words on one line, lists and mappings of plain words in brackets.
 *
 * Gives what the package `yaml` gives with its failsafe schema (a property test holds it to that), in a twentieth of its
 * time; whatever goes beyond, or might be a mistake, is left to that package.
 *
 * @param source - The YAML text.
 * @returns Its value; `undefined` where the package must be asked.
 */
export function quickYaml(source: string): unknown {
  if (isOdd(source)) return undefined
  const reader = {lines: linesOf(source), at: 0}
  if (reader.lines[0]?.indent !== 0) return undefined
  try {
    const value = readBlock(reader, 0)
    return reader.at === reader.lines.length ? value : undefined
  } catch (error) {
    if (error instanceof Beyond) return undefined
    throw error
  }
}

/** Tabs, line ends of other kinds, spaces at a line's end, marks of documents. */
function isOdd(source: string): boolean {
  return (
    oddCharacter.test(source) ||
    source.includes(' \n') ||
    source.endsWith(' ') ||
    /^(?:---|\.\.\.|%)/.test(source) ||
    /\n(?:---|\.\.\.|%)/.test(source)
  )
}

const oddCharacter = /[\t\r\u0085\u2028\u2029\ufeff\0]/

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let afterGap = false
  for (const whole of source.split('\n')) {
    const text = whole.trimStart()
    if (text !== '') lines.push({indent: whole.length - text.length, text, afterGap})
    afterGap = text === ''
  }
  return lines
}

function readBlock(reader: Reader, indent: number): unknown {
  return isItem(reader.lines[reader.at]) ? readList(reader, indent) : readMapping(reader, indent)
}

function isItem(line: Line | undefined): boolean {
  return line !== undefined && (line.text === '-' || line.text.startsWith('- '))
}

function readList(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = []
  for (;;) {
    const line = reader.lines[reader.at]
    if (line?.indent !== indent || !isItem(line)) return items
    items.push(readItem(reader, line))
  }
}

function readItem(reader: Reader, line: Line): unknown {
  const rest = line.text.slice(2)
  if (rest === '') {
    reader.at += 1
    return readDeeper(reader, line.indent)
  }
  if (keyLength(rest) === 0 && !rest.startsWith('- ')) {
    reader.at += 1
    return readWords(reader, rest, line.indent)
  }
  // What follows the hyphen is the first line of a block of its own.
  reader.lines[reader.at] = {...line, indent: line.indent + 2, text: rest}
  return readBlock(reader, line.indent + 2)
}

/** Keys are short words: nothing in them needs a second look. */
const wholeKey = /^[a-zA-Z][\w-]*$/

/** Gives the length of the key with which a line begins; 0 where it begins with none. */
function keyLength(line: string): number {
  const colon = line.indexOf(':')
  if (colon < 1 || !wholeKey.test(line.slice(0, colon))) return 0
  const isWhole = colon === line.length - 1
  return isWhole || (line[colon + 1] === ' ' && colon + 2 < line.length) ? colon : 0
}

function readMapping(reader: Reader, indent: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {}
  for (;;) {
    const line = reader.lines[reader.at]
    if (line?.indent !== indent || isItem(line)) return mapping
    const length = keyLength(line.text)
    const key = line.text.slice(0, length)
    // Of the names that every object has, too, none is a key here.
    if (length === 0 || mapping[key] !== undefined) throw new Beyond()
    reader.at += 1
    const words = line.text.slice(length + 2)
    mapping[key] =
      words === '' ? readDeeper(reader, indent, true) : readWords(reader, words, indent)
  }
}

/** A list may stand under its key without being set in. */
function readDeeper(reader: Reader, indent: number, isUnderKey = false): unknown {
  const line = reader.lines[reader.at]
  if (line === undefined || line.indent < indent) throw new Beyond()
  if (line.indent === indent && !(isUnderKey && isItem(line))) throw new Beyond()
  return readBlock(reader, line.indent)
}

function readWords(reader: Reader, words: string, indent: number): unknown {
  if (words === '>-') return readFolded(reader, indent)
  const first = words.charAt(0)
  if (first === '"') return readQuoted(reader, words, indent)
  if (first === "'") return /^'([^']*)'$/.exec(words)?.[1] ?? beyond()
  if (first === '[' || first === '{') return quickFlow(words) ?? beyond()
  return readPlain(reader, words, indent)
}

/** Words in double quotation marks, in which nothing is escaped; they may go on on further lines. */
function readQuoted(reader: Reader, words: string, indent: number): string {
  const parts: string[] = []
  let part = words.slice(1)
  while (!/["\\]/.test(part)) {
    parts.push(part)
    const line = reader.lines[reader.at]
    if (line === undefined || line.indent <= indent || line.afterGap) throw new Beyond()
    part = line.text
    reader.at += 1
  }
  if (!/^[^"\\]*"$/.test(part)) throw new Beyond()
  return [...parts, part.slice(0, -1)].join(' ')
}

function readFolded(reader: Reader, indent: number): string {
  const depth = reader.lines[reader.at]?.indent ?? 0
  const words = takeDeeper(reader, indent, (line) => line.indent === depth)
  return words.length > 0 ? words.join(' ') : beyond()
}

/** What may begin words without quotation marks, and what would end them. */
const plainStart = /^(?!- |-$)[^\s?:,[\]{}#&*!|>'"%@`]/

/** What may go on with them on a further line. */
const plainMore = /^(?![?:#]|- |-$)/

function isPlain(words: string, start: RegExp): boolean {
  return !(words.endsWith(':') || words.includes(': ') || words.includes(' #')) && start.test(words)
}

function readPlain(reader: Reader, words: string, indent: number): string {
  if (!isPlain(words, plainStart)) throw new Beyond()
  const more = takeDeeper(reader, indent, (line) => isPlain(line.text, plainMore))
  return more.length > 0 ? `${words} ${more.join(' ')}` : words
}

/** Takes the lines that are set in more deeply, all of which must be fit. */
function takeDeeper(reader: Reader, indent: number, isFit: (line: Line) => boolean): string[] {
  const words: string[] = []
  for (;;) {
    const line = reader.lines[reader.at]
    if (line === undefined || line.indent <= indent) return words
    if (line.afterGap || !isFit(line)) throw new Beyond()
    words.push(line.text)
    reader.at += 1
  }
}

function beyond(): never {
  throw new Beyond()
}
