import {type Layout, type Pair, pairsOf} from './layout.ts'
import type {Line} from './lines.ts'
import {endsSentence, isDirection, opensItem} from './sentence-signs.ts'
import type {FindTurn} from './speaker-turns.ts'

/** A paragraph as it was put together. */
export interface Paragraph {
  /** Its words. */
  text: string
  /** The line of the received file on which it begins. */
  line: number
  /** Of how many lines it was joined. */
  lines: number
  /** Whether a wider gap than between other paragraphs' lines parts it from the next. */
  setApart: boolean
}

/** A place where a person must look whether a line goes on the one before. */
export interface Doubt {
  /** The line of the received file. */
  line: number
  /** What was done with it and why that may be wrong. */
  reason: string
}

/** Whether two lines belong to one paragraph, and why that may be wrong. */
interface Verdict {
  joined: boolean
  doubt?: string
}

/**
 * Join the lines of a transcript into paragraphs.
 *
 * Guarantees to keep every word in its place: only white space changes, and of that only a line break
 * between two letters of a broken word or of a script without spaces goes altogether.
 *
 * @param lines - The lines.
 * @param layout - How the transcript shows its paragraphs.
 * @param findTurn - Finds speakers' names.
 * @returns The paragraphs, and each line whose place is uncertain.
 */
export function joinLines(
  lines: readonly Line[],
  layout: Layout,
  findTurn: FindTurn
): {paragraphs: Paragraph[]; doubts: Doubt[]} {
  const paragraphs: Paragraph[] = []
  const doubts: Doubt[] = []
  const pairs = pairsOf(lines, layout.cased)
  let parts: string[] = []
  for (const [index, line] of lines.entries()) {
    const pair = pairs[index - 1]
    const verdict = pair ? judge(pair, layout, findTurn) : {joined: false}
    const last = paragraphs.at(-1)
    if (last && verdict.joined) {
      parts.push(seam(parts.at(-1) ?? '', line.words), line.words)
      last.lines += 1
    } else {
      if (last) close(last, parts, line.gap > layout.gap)
      paragraphs.push({text: '', line: line.number, lines: 1, setApart: true})
      parts = [line.words]
    }
    const doubt = verdict.doubt ?? pageNumber(line, pair)
    if (doubt !== undefined) doubts.push({line: line.number, reason: doubt})
  }
  const last = paragraphs.at(-1)
  if (last) close(last, parts, true)
  return {paragraphs, doubts}
}

function close(paragraph: Paragraph, parts: readonly string[], setApart: boolean): void {
  paragraph.text = parts.join('')
  paragraph.setApart = setApart
}

function judge(pair: Pair, layout: Layout, findTurn: FindTurn): Verdict {
  const {before, line} = pair
  if (isDirection(line.words) || isDirection(before.words)) return {joined: false}
  if (!layout.wrapped) return apart(looksCutOff(pair) && 'begins with a small letter')
  if (findTurn(line.words)) return apart(!endsSentence(before.words) && 'may begin no new turn')
  if (line.page || line.gap < layout.gap) return judgePage(pair, layout)
  if (line.gap > layout.gap) {
    return apart(looksCutOff(pair) && 'begins with a small letter')
  }
  return judgeWrap(pair, layout)
}

/** `and so on` after a sentence may be a paragraph, and a heading may have no end; both want a look. */
function looksCutOff({goesOn, line}: Pair): boolean {
  return goesOn || /^\p{Ll}/u.test(line.words)
}

/** Over a page break empty lines say nothing, so the words must. */
function judgePage(pair: Pair, layout: Layout): Verdict {
  if (pair.goesOn) return {joined: true}
  if (!endsSentence(pair.before.words)) return together('follows a page break')
  if (endsByForm(pair, layout) || pair.reach < layout.width) return {joined: false}
  return pair.line.gap > layout.gap
    ? apart('follows a page break')
    : together('follows a page break')
}

function judgeWrap(pair: Pair, layout: Layout): Verdict {
  const {before, line, reach} = pair
  const short = reach < layout.width
  if (pair.goesOn) return together(broken(before, line) || lateralDoubt(pair, layout))
  if (endsByForm(pair, layout)) return {joined: false}
  const ended = endsSentence(before.words)
  if (ended && opensItem(line.words)) return apart('may be no item of a list')
  if (layout.ends.shortLine && short) {
    return apart(!ended && 'follows a short line that does not end a sentence')
  }
  if (short) return together('follows a line too short for the next word to have been wrapped')
  if (layout.ends.shortLine && ended && !/^\p{Ll}/u.test(line.words)) {
    return together(
      line.indent > layout.margin
        ? 'begins with a space, as a paragraph may'
        : 'follows a full line that ends a sentence'
    )
  }
  return {joined: true}
}

/** Whether spaces at a line's end or an indent end the paragraph before. */
function endsByForm({before, line, reach}: Pair, layout: Layout): boolean {
  if (layout.ends.spaces && before.trailing >= 2) return true
  if (!layout.ends.indent || line.indent < layout.margin + 2) return false
  return before.indent < line.indent || reach < layout.width || endsSentence(before.words)
}

function lateralDoubt({before, reach}: Pair, layout: Layout): string | false {
  if (layout.ends.spaces && before.trailing >= 2)
    return 'follows spaces that end paragraphs elsewhere'
  return reach < layout.width * 0.75 && 'follows a very short line'
}

function apart(doubt: string | false): Verdict {
  return doubt
    ? {joined: false, doubt: `${doubt}; it was kept apart from the line before`}
    : {joined: false}
}

function together(doubt: string | false): Verdict {
  return doubt
    ? {joined: true, doubt: `${doubt}; it was joined to the line before`}
    : {joined: true}
}

function broken(before: Line, line: Line): string | false {
  return isBroken(before.words, line.words) && 'follows a hyphen, which was kept'
}

function isBroken(before: string, after: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

function seam(before: string, after: string): string {
  if (isBroken(before, after)) return ''
  const [first = ''] = after
  return spaceless.test(before.slice(-1)) && spaceless.test(first) ? '' : ' '
}

function pageNumber(line: Line, pair: Pair | undefined): string | undefined {
  const digits = /^[-–—\s]*(?:\p{L}{1,6}\.?\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?[-–—\s]*$/u
  return pair && digits.test(line.words)
    ? 'looks like the number of a page; if it is, take it out and declare that'
    : undefined
}
