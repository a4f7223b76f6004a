import {isWordingOf} from './is-same-wording.ts'

/** A place at which a text departs from its received transcript. */
export interface WordingDifference {
  /** The index of the block that departs; the number of blocks where the text ends too early. */
  block: number
  /** The text's words there, with some before and after; empty where the text has ended. */
  printed: string
  /** The received words there; empty where the transcript has ended. */
  received: string
  /** Where the received words stand: UTF-16 units from the beginning of the transcript. */
  at: number
}

/** Beyond this the text is another text, and more differences tell nothing. */
const mostDifferences = 20

/**
 * Compare the wording of a text with the transcript as received.
 *
 * White space is compared with care: a space inside a line must be a space in the text, so that "a part" is not
 * taken for "apart"; at a line's end, and between blocks, words may have been joined or parted. After a difference
 * the comparison goes on with the next block whose beginning is found. Linear in the length of the texts.
 *
 * @param received - The transcript as received.
 * @param blocks - The wording of the text's blocks, emendations taken back.
 * @returns The first difference of each block that has one.
 */
export function wordingDifferences(
  received: string,
  blocks: readonly string[]
): WordingDifference[] {
  if (isWordingOf(received, blocks)) return []
  const theirs = toWording([received])
  const ours = toWording(blocks)
  const differences: WordingDifference[] = []
  let start: Start | undefined = {ours: 0, theirs: 0}
  while (start && differences.length < mostDifferences) {
    const at = firstDifference(ours, theirs, start)
    if (!at) break
    differences.push(describe(ours, theirs, at))
    start = resume(ours, theirs, at)
  }
  return differences
}

interface Start {
  ours: number
  theirs: number
}

/** How words are parted: not at all, by spaces, or by the end of a line or block. */
const gap = {none: 0, space: 1, line: 2} as const

interface Wording {
  /** All characters but white space. */
  letters: string
  /** Before each letter, how it is parted from the one before it. */
  gaps: Uint8Array
  /** Where each word begins, in letters and in the text it was taken from. */
  words: ReadonlyArray<{letter: number; offset: number; text: string}>
  /** Where each block begins, in letters; at last, where the text ends. */
  blocks: readonly number[]
}

function toWording(texts: readonly string[]): Wording {
  const words: Array<{letter: number; offset: number; text: string; gap: number}> = []
  const blocks: number[] = []
  let length = 0
  for (const text of texts) {
    blocks.push(length)
    let end = 0
    for (const match of text.matchAll(/\S+/gu)) {
      const between = text.slice(end, match.index)
      const kind = end === 0 || /[\n\r\f\v\u2028\u2029]/.test(between) ? gap.line : gap.space
      const word = match[0].normalize('NFC')
      words.push({letter: length, offset: match.index, text: word, gap: kind})
      length += word.length
      end = match.index + match[0].length
    }
  }
  blocks.push(length)
  const gaps = new Uint8Array(length)
  for (const word of words) gaps[word.letter] = word.gap
  return {letters: words.map(({text}) => text).join(''), gaps, words, blocks}
}

function firstDifference(ours: Wording, theirs: Wording, start: Start): Start | undefined {
  const most = Math.max(ours.letters.length - start.ours, theirs.letters.length - start.theirs)
  for (let step = 0; step < most; step++) {
    const mine = start.ours + step
    const other = start.theirs + step
    if (
      ours.letters.charCodeAt(mine) !== theirs.letters.charCodeAt(other) ||
      !isSameGap(ours.gaps[mine], theirs.gaps[other])
    ) {
      return {ours: mine, theirs: other}
    }
  }
  return undefined
}

function isSameGap(a = 0, b = 0): boolean {
  return a === b || a === gap.line || b === gap.line
}

/** Long enough to be found in one place only, short enough to hold no further difference. */
const landmark = 40

function resume(ours: Wording, theirs: Wording, at: Start): Start | undefined {
  for (const block of ours.blocks) {
    if (block < at.ours || block >= ours.letters.length) continue
    const found = theirs.letters.indexOf(ours.letters.slice(block, block + landmark), at.theirs)
    if (found >= 0) return {ours: block, theirs: found}
  }
  return undefined
}

function describe(ours: Wording, theirs: Wording, at: Start): WordingDifference {
  const word = wordAt(theirs, at.theirs)
  return {
    block: blockAt(ours, at.ours),
    printed: wordsAround(ours, at.ours),
    received: wordsAround(theirs, at.theirs),
    at: theirs.words[word]?.offset ?? theirs.words.at(-1)?.offset ?? 0
  }
}

function blockAt({blocks}: Wording, letter: number): number {
  return blocks.findIndex((_, index) => letter < (blocks[index + 1] ?? Number.POSITIVE_INFINITY))
}

function wordAt({words, letters}: Wording, letter: number): number {
  if (letter >= letters.length) return words.length
  return words.findLastIndex((word) => word.letter <= letter)
}

function wordsAround(wording: Wording, letter: number): string {
  const {words} = wording
  const middle = wordAt(wording, letter)
  if (middle === words.length) return ''
  const first = Math.max(0, middle - 2)
  const shown = words.slice(first, middle + 4).map(({text}) => text)
  return `${first > 0 ? '… ' : ''}${shown.join(' ')}${middle + 4 < words.length ? ' …' : ''}`
}
