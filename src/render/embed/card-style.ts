import {hash} from 'node:crypto'
import type {Rating} from '../../model/types.ts'

/** The colours of `tokens.css` that a card needs, by day and by night: a test holds them to be the same. */
export const cardColours = {
  paper: ['#fbfaf6', '#191a1b'],
  ink: ['#211e1a', '#dcd8cf'],
  'ink-soft': ['#635d53', '#a39e94'],
  hairline: ['#ddd7ca', '#383938'],
  accent: ['#0a5f6b', '#74c5cf'],
  supported: ['#2c6444', '#86c49c'],
  'partly-supported': ['#55621f', '#b5c071'],
  disputed: ['#865309', '#dfae62'],
  unsupported: ['#8c4a32', '#dd9c80'],
  contradicted: ['#97302d', '#ec9189'],
  'not-checkable': ['#635d53', '#a39e94']
} as const

type Colour = keyof typeof cardColours

const ratings: readonly Rating[] = [
  'supported',
  'partly-supported',
  'disputed',
  'unsupported',
  'contradicted',
  'not-checkable'
]

const colour = (name: Colour) => `light-dark(${cardColours[name].join(',')})`

/** The frame may be higher than its words: what leads on keeps to its foot. Letters are the reader's own. */
export const cardStyle = [
  ':root{color-scheme:light dark}',
  '*{box-sizing:border-box;margin:0}',
  `body{display:flex;flex-direction:column;min-height:100vh;padding:14px 18px;border:1px solid ${colour('hairline')};background:${colour('paper')};color:${colour('ink')};font:15px/1.45 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif;overflow-wrap:anywhere}`,
  'main{display:contents}',
  'h1{font-size:inherit}',
  `.where,.checked,.foot{color:${colour('ink-soft')};font-size:13px}`,
  'blockquote{margin:auto 0;padding:10px 0 12px;font-size:clamp(18px,4vw,24px);line-height:1.34}',
  '.rating{display:flex;gap:8px;align-items:center;font-size:17px}',
  ...ratings.map((rating) => `.${rating}{color:${colour(rating)}}`),
  `.foot{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;margin-top:10px;padding-top:6px;border-top:1px solid ${colour('hairline')}}`,
  `a{color:${colour('accent')};text-underline-offset:.18em}`,
  '.foot a{padding:3px 0;font-weight:600}',
  '.foot span{padding:3px 0}',
  `a:focus-visible{outline:2px solid ${colour('accent')};outline-offset:2px}`
].join('')

/** Nothing runs in a card and nothing is asked for: only this very style holds (CSP 3, section 2.3.1). */
export const cardPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', cardStyle, 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')
