import type {Line} from './lines.ts'
import {endsSentence, goesOn} from './sentence-signs.ts'

/** How a transcript shows its paragraphs, learnt from all of it. */
export interface Layout {
  /** Whether a line break is only where the line was full; if not, each line is a paragraph. */
  wrapped: boolean
  /** Empty lines between two lines of one paragraph: 0, or 1 in double-spaced text. */
  gap: number
  /** Whether the text tells capital letters from small ones. */
  cased: boolean
  /** The width at which lines were broken: with the next word each full line had come to at least this. */
  width: number
  /** What ends a paragraph, besides a wider gap. */
  ends: {
    /** A line too short for the next word to have been wrapped. */
    shortLine: boolean
    /** An indented line begins the next. */
    indent: boolean
    /** Two or more spaces at the end of its last line. */
    spaces: boolean
  }
  /** The indent of lines inside a paragraph. */
  margin: number
}

/** A line and the one before it. */
export interface Pair {
  before: Line
  line: Line
  /** Whether, by its words, the line can only go on the one before. */
  goesOn: boolean
  /** How long the line before had been with the first word of this one. */
  reach: number
}

/**
 * Learn a transcript's layout from its own certain joins: places where a line ends amid a sentence and the next
 * begins with a small letter.
 *
 * @param lines - Its lines.
 * @returns The layout.
 */
export function detectLayout(lines: readonly Line[]): Layout {
  const cased = lines.some(({words}) => /\p{Ll}/u.test(words))
  const pairs = pairsOf(lines, cased)
  const gap = wrapGap(pairs)
  const inner = pairs.filter((pair) => pair.line.gap === (gap ?? 0))
  const width = wrapWidth(inner)
  const margin = mostFrequent(lines.map((line) => line.indent))
  const indent = gap !== undefined && usesIndent(inner, margin)
  const spaces = gap !== undefined && usesSpaces(pairs.filter((pair) => pair.line.gap <= gap))
  const unmarked = spaces ? pairs.filter((pair) => pair.before.trailing < 2) : pairs
  const shortLine = gap !== undefined && !indent && usesShortLines(unmarked, pairs, gap, width)
  return {
    wrapped: gap !== undefined,
    gap: gap ?? 0,
    cased,
    width,
    margin,
    ends: {indent, spaces, shortLine}
  }
}

/**
 * Pair each line with the one before it.
 *
 * @param lines - A transcript's lines.
 * @param cased - Whether it tells capital letters from small ones.
 * @returns A pair for each line but the first.
 */
export function pairsOf(lines: readonly Line[], cased: boolean): Pair[] {
  return lines.slice(1).map((line, index) => {
    const before = lines[index] ?? line
    return {
      before,
      line,
      goesOn: goesOn(before.words, line.words, cased),
      reach: before.words.length + 1 + (/^\S+/u.exec(line.words)?.[0].length ?? 0)
    }
  })
}

/** In wrapped prose most lines break amid a sentence; in one-line paragraphs hardly any does. */
function wrapGap(pairs: readonly Pair[]): number | undefined {
  const counts = [0, 1].map((gap) => {
    const there = pairs.filter((pair) => pair.line.gap === gap)
    return {gap, all: there.length, certain: there.filter((pair) => pair.goesOn).length}
  })
  const wrapped = counts.filter(({all, certain}) => certain > 0 && certain >= all * 0.3)
  return wrapped.toSorted((a, b) => b.all - a.all)[0]?.gap
}

/** Leaves out one in fifty: a line of verse or an address may be short of the margin. */
function wrapWidth(inner: readonly Pair[]): number {
  const certain = inner.filter((pair) => pair.goesOn)
  const reaches = certain.map((pair) => pair.reach).toSorted((a, b) => a - b)
  return reaches[Math.floor(reaches.length / 50)] ?? 0
}

/** Indents mark paragraphs where they follow ends of sentences and not gaps. */
function usesIndent(inner: readonly Pair[], margin: number): boolean {
  const starts = inner.filter(
    ({before, line}) => line.indent >= margin + 2 && before.indent <= margin
  )
  const afterEnd = starts.filter((pair) => endsSentence(pair.before.words))
  return starts.length >= 2 && afterEnd.length >= starts.length * 0.8
}

/** Spaces at line ends mark paragraphs where they stand at some ends and hardly ever amid a sentence. */
function usesSpaces(inner: readonly Pair[]): boolean {
  const spaced = inner.filter((pair) => pair.before.trailing >= 2)
  const amid = spaced.filter((pair) => pair.goesOn)
  return spaced.length >= 2 && spaced.length < inner.length && amid.length * 20 <= spaced.length
}

/** Short lines mark paragraphs where they are commoner than all other marks; else they are verse, lists and addresses. */
function usesShortLines(
  unmarked: readonly Pair[],
  pairs: readonly Pair[],
  gap: number,
  width: number
): boolean {
  const short = unmarked.filter(
    (pair) =>
      pair.line.gap === gap && !pair.goesOn && pair.reach < width && endsSentence(pair.before.words)
  )
  const wider = pairs.filter((pair) => pair.line.gap > gap)
  const marked = pairs.length - unmarked.length
  return short.length > wider.length && short.length * 10 > marked
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
