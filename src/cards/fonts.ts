import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Font} from 'fontkit'

/** How heavy letters are. */
export type Weight = 400 | 600

const require = createRequire(import.meta.url)

/** Sets of letters, in the order in which they are asked for a letter. */
const sets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

const loaded = new Map<Weight, readonly Font[]>()

/**
 * Give the font that has a letter, from the packages that npm brought: no font of the machine is ever used.
 *
 * @param letter - The letter.
 * @param weight - Its weight.
 * @returns The font; nothing where none has the letter.
 */
export function fontOf(letter: string, weight: Weight): Font | undefined {
  const code = letter.codePointAt(0) ?? 0
  return fonts(weight).find((font) => font.hasGlyphForCodePoint(code))
}

function fonts(weight: Weight): readonly Font[] {
  const known = loaded.get(weight)
  if (known) return known
  const made = [
    ...sets.map((set) => open(`@fontsource/literata/files/literata-${set}-${weight}-normal.woff`)),
    open(`@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff`)
  ]
  loaded.set(weight, made)
  return made
}

function open(path: string): Font {
  // It takes long to load, and few archives draw cards.
  const {create} = require('fontkit') as typeof import('fontkit')
  const font = create(readFileSync(require.resolve(path)))
  if (!('layout' in font)) throw new Error(`Unexpected collection of fonts in ${path}.`)
  return font
}
