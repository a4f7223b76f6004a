import type {Font} from 'fontkit'
import {fontOf, type Weight} from './fonts.ts'
import {type Run, visualRuns} from './visual-runs.ts'

/** How lines are set. */
export interface Setting {
  /** The size of letters, in pixels. */
  size: number
  weight: Weight
  /** The width of a line, in pixels. */
  width: number
  /** Whether lines begin at the right. */
  isRightToLeft: boolean
}

/**
 * Break words into lines.
 *
 * @param text - The words.
 * @param setting - Their size and the lines' width.
 * @returns The lines; a word that is wider than a line stands on one of its own.
 */
export function breakLines(text: string, setting: Setting): string[] {
  const lines: Array<{text: string; width: number}> = []
  const space = widthOf(' ', setting)
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const width = widthOf(word, setting)
    const line = lines.at(-1)
    if (line && line.width + space + width <= setting.width) {
      line.text += ` ${word}`
      line.width += space + width
    } else lines.push({text: word, width})
  }
  return lines.map((line) => line.text)
}

/**
 * Measure words on one line.
 *
 * @param text - The words.
 * @param setting - Their size and weight.
 * @returns Their width in pixels.
 */
export function widthOf(text: string, {size, weight, isRightToLeft}: Setting): number {
  return runsOf(text, weight, isRightToLeft).reduce((sum, run) => sum + shape(run).width * size, 0)
}

/**
 * Draw a line.
 *
 * @param text - Its words.
 * @param setting - How it is set.
 * @param x - Where the column begins at the left, in pixels.
 * @param y - Its baseline, in pixels.
 * @returns The outline as the data of an SVG path. Letters that no font has are left out.
 */
export function drawLine(text: string, setting: Setting, x: number, y: number): string {
  const {size, weight, width, isRightToLeft} = setting
  let at = isRightToLeft ? x + width - widthOf(text, setting) : x
  let data = ''
  for (const run of runsOf(text, weight, isRightToLeft)) {
    const shaped = shape(run)
    for (const glyph of shaped.glyphs) {
      const scale = size / run.font.unitsPerEm
      data += glyph.path
        .scale(scale, -scale)
        .translate(at + glyph.x * size, y + glyph.y * size)
        .toSVG()
    }
    at += shaped.width * size
  }
  return data
}

interface Shaped {
  /** In ems. */
  width: number
  glyphs: ReadonlyArray<{path: ReturnType<Font['glyphForCodePoint']>['path']; x: number; y: number}>
}

/** Letters are chosen and joined by the font's own tables. */
function shape({font, text, isRightToLeft}: Run): Shaped {
  const layout = font.layout(text, undefined, undefined, undefined, isRightToLeft ? 'rtl' : 'ltr')
  const glyphs: Array<Shaped['glyphs'][number]> = []
  let width = 0
  layout.glyphs.forEach((glyph, index) => {
    const position = layout.positions[index]
    if (!position) return
    const x = width + position.xOffset / font.unitsPerEm
    glyphs.push({path: glyph.path, x, y: -position.yOffset / font.unitsPerEm})
    width += position.xAdvance / font.unitsPerEm
  })
  return {width, glyphs}
}

function runsOf(text: string, weight: Weight, isRightToLeft: boolean): Run[] {
  return visualRuns(text.normalize('NFC'), isRightToLeft, (letter) => fontOf(letter, weight))
}
