import bidiFactory from 'bidi-js'
import type {Font} from 'fontkit'

/** Letters of one font and direction. */
export interface Run {
  font: Font
  /** In the order in which they are read. */
  text: string
  isRightToLeft: boolean
}

const bidi = bidiFactory()

/** Letters that are written from right to left, and what turns them. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\u061c\u200f\u202b\u202e\u2067]/u

/**
 * Cut a line into runs and order them as they stand from left to right, by the Unicode Bidirectional Algorithm (UAX 9).
 *
 * @param line - A line of text.
 * @param isRightToLeft - The direction of its paragraph.
 * @param fontOf - Gives the font of a letter; letters without one are left out.
 * @returns The runs from left to right.
 */
export function visualRuns(
  line: string,
  isRightToLeft: boolean,
  fontOf: (letter: string) => Font | undefined
): Run[] {
  const plain = !isRightToLeft && !rightToLeft.test(line)
  const embedding = plain ? undefined : bidi.getEmbeddingLevels(line, isRightToLeft ? 'rtl' : 'ltr')
  const runs: Array<Run & {level: number}> = []
  let at = 0
  for (const letter of line) {
    const level = embedding?.levels[at] ?? 0
    at += letter.length
    const last = runs.at(-1)
    const font = keeps(last, letter) ? last.font : fontOf(letter)
    if (!font) continue
    const drawn = level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter
    if (last && last.font === font && last.level === level) last.text += drawn
    else runs.push({font, text: drawn, isRightToLeft: level % 2 === 1, level})
  }
  return reordered(runs)
}

function keeps(last: Run | undefined, letter: string): last is Run {
  return last?.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ?? false
}

/** Rule L2: from the highest level down to the lowest odd one, turn each stretch of that level or higher. */
function reordered(runs: ReadonlyArray<Run & {level: number}>): Run[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({level}) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? 0) >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return ordered
}
