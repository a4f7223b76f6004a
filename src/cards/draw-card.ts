import type {Element} from 'hast'
import {s} from '../html/element.ts'
import {writeHtml} from '../html/write-html.ts'
import {cardSize} from '../model/cards.ts'
import {ratingLabel} from '../model/scale.ts'
import type {Rating} from '../model/types.ts'
import {ratingShapes} from '../prose/rating-shapes.ts'
import {textDirection} from '../prose/text-direction.ts'
import {breakLines, drawLine, type Setting, widthOf} from './set-lines.ts'

/** What stands on a card. */
export interface Card {
  /** Above the words: the archive's title. */
  head: string
  /** The words, with their quotation marks where they are quoted. */
  words: string
  /** Their language, a BCP 47 tag. */
  language: string
  rating?: Rating
  /** Below: speaker, date, paragraph. */
  foot: string
}

/** Colours of the light page; a preview has no other. Rating hues as in `tokens.css`. */
const paper = '#fbfaf6'
const ink = '#211e1a'
const soft = '#635d53'
const accent = '#0a5f6b'
const hues: Readonly<Record<Rating, string>> = {
  supported: '#2c6444',
  'partly-supported': '#55621f',
  disputed: '#865309',
  unsupported: '#8c4a32',
  contradicted: '#97302d',
  'not-checkable': '#635d53'
}

const margin = 72
const width = cardSize.width - 2 * margin

/** The words are set as large as three to six lines allow: at half the size none falls below 21 pixels. */
const sizes: ReadonlyArray<readonly [size: number, lines: number]> = [
  [84, 3],
  [72, 3],
  [62, 4],
  [54, 5],
  [46, 6],
  [42, 6]
]

/**
 * Draw a card as SVG without any text: every letter is an outline, so that no font of a machine can change it.
 *
 * @param card - What stands on it.
 * @returns The SVG, 1200 by 630 pixels.
 */
export function drawCard({head, words, language, rating, foot}: Card): string {
  const isRightToLeft = textDirection(language) === 'rtl'
  const {lines, setting} = largest(words, isRightToLeft)
  const step = setting.size * 1.28
  const small: Setting = {size: 30, weight: 400, width, isRightToLeft: false}
  const top = 106 + 0.9 * setting.size
  return writeHtml(
    s(
      'svg',
      {xmlns: 'http://www.w3.org/2000/svg', width: cardSize.width, height: cardSize.height},
      [
        s('rect', {width: cardSize.width, height: cardSize.height, fill: paper}),
        s('rect', {width: cardSize.width, height: 12, fill: accent}),
        outline(head, {...small, weight: 600}, 84, accent),
        s('path', {
          d: lines
            .map((line, index) => drawLine(line, setting, margin, top + index * step))
            .join(''),
          fill: ink
        }),
        ...(rating === undefined ? [] : ratingLine(rating)),
        outline(foot, small, 582, soft)
      ]
    )
  )
}

function largest(words: string, isRightToLeft: boolean): {lines: string[]; setting: Setting} {
  let text = words
  for (;;) {
    for (const [size, most] of sizes) {
      const setting: Setting = {size, weight: 400, width, isRightToLeft}
      const lines = breakLines(text, setting)
      if (lines.length <= most) return {lines, setting}
    }
    text = shorter(text)
  }
}

/** Takes the last words away, an eighth of all, and closes a quotation again. */
function shorter(text: string): string {
  const close = /[”»"]$/u.exec(text)?.[0] ?? ''
  const words = text
    .slice(0, text.length - close.length)
    .replace(/ ?…$/u, '')
    .split(/\s+/u)
  const kept = words.slice(0, Math.max(1, Math.floor(words.length * 0.875)))
  if (kept.length === words.length) return `${kept.join(' ').slice(0, 40)}…${close}`
  return `${kept.join(' ')} …${close}`
}

/** One line, made smaller where it would be too wide. */
function outline(text: string, setting: Setting, y: number, fill: string): Element {
  const size = setting.size * Math.min(1, width / widthOf(text, setting))
  return s('path', {d: drawLine(text, {...setting, size}, margin, y), fill})
}

function ratingLine(rating: Rating): Element[] {
  const setting: Setting = {size: 46, weight: 600, width, isRightToLeft: false}
  const color = hues[rating]
  return [
    s('g', {transform: `translate(${margin} 477) scale(2.6)`, color}, ratingShapes[rating]()),
    s('path', {d: drawLine(ratingLabel(rating), setting, margin + 58, 514), fill: color})
  ]
}
