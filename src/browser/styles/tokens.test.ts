import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, {light, dark}]
  )
)
const schemes = ['light', 'dark'] as const
const papers = ['paper', 'paper-raised', 'paper-sunk', 'accent-tint']
const ratings = [
  'supported',
  'partly-supported',
  'disputed',
  'unsupported',
  'contradicted',
  'not-checkable',
  'own-side'
]

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, scheme: (typeof schemes)[number]): number {
  const [a, b] = [one, other].map((name) => luminance(pairs.get(name)?.[scheme] ?? '#000000'))
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
}

describe.each(schemes)('the %s colours', (scheme) => {
  it.each(papers)('can be read on %s', (paper) => {
    for (const ink of ['ink', 'ink-soft', 'accent', ...ratings]) {
      expect({ink, reads: contrast(ink, paper, scheme) >= 4.5}).toEqual({ink, reads: true})
    }
  })

  it.each(['edge', 'accent-line', 'faint-line'])('can be seen as lines: %s', (line) => {
    for (const paper of ['paper', 'paper-raised']) {
      expect(contrast(line, paper, scheme)).toBeGreaterThanOrEqual(3)
    }
  })

  it('keep paper readable on the accent', () => {
    expect(contrast('paper', 'accent', scheme)).toBeGreaterThanOrEqual(4.5)
  })
})
