import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {ClaimNote} from '../../model/types.ts'
import {htmlFaults} from '../../testing/html-faults.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {claimCard} from './card.ts'
import {cardHeight} from './card-height.ts'
import {cardColours} from './card-style.ts'

const cards = [...smallArchive().speeches, ...ownEdition().speeches].flatMap((context) =>
  context.speech.notes.flatMap((note) =>
    note.kind === 'claim' ? [{note, ...claimCard(note, context)}] : []
  )
)
const tenDays = cards.find(({note}) => note.slug === 'ten-days')

describe('the card of a claim', () => {
  it('lies beside the page of its claim, which search engines shall take for it', () => {
    expect(tenDays?.path).toBe('mayor-2021-05-01/claims/ten-days/card/index.html')
    expect(tenDays?.content).toContain(
      '<link rel="canonical" href="https://archive.example/mayor-2021-05-01/claims/ten-days/">'
    )
    expect(tenDays?.content).toContain('<meta name="robots" content="noindex">')
  })

  it('leads the whole window to the words and to the evidence, wherever the site lies', () => {
    const links = [...String(tenDays?.content).matchAll(/<a href="([^"]*)" target="([^"]*)"/g)]
    expect(links.map(([, href, target]) => [href, target])).toEqual([
      ['../../../index.html#p2:~:text=The%20harbour%20was%20closed%20for%20ten%20days.', '_top'],
      ['../index.html', '_top']
    ])
  })

  it('is small, sound HTML', async () => {
    const one = new Map(cards.map((card) => [`${card.note.speech}${card.note.rating}`, card]))
    for (const {path, content} of one.values()) {
      expect(await htmlFaults(String(content)), path).toEqual([])
    }
    const sizes = cards.map(({content}) => Buffer.byteLength(String(content)))
    expect(Math.max(...sizes)).toBeLessThan(3500)
  })

  it('has the colours of the site', () => {
    const tokens = readFileSync(
      join(import.meta.dirname, '../../browser/styles/tokens.css'),
      'utf8'
    )
    for (const [name, [light, dark]] of Object.entries(cardColours)) {
      expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`)
    }
  })
})

describe('the height of its frame', () => {
  const height = (quote: string) => cardHeight({quote} as ClaimNote)

  it('grows with the words, by the width of their letters', () => {
    expect(height('word '.repeat(40))).toBeGreaterThan(height('word '.repeat(20)))
    expect(height('語'.repeat(60))).toBeGreaterThan(height('l'.repeat(60)))
  })
})
