import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {smallArchive} from '../testing/small-archive.ts'
import {cardsOf} from './cards-of.ts'
import {type Card, drawCard} from './draw-card.ts'
import {fontOf} from './fonts.ts'
import {pictureOf} from './picture-of.ts'
import {breakLines, type Setting, widthOf} from './set-lines.ts'
import {visualRuns} from './visual-runs.ts'

const card: Card = {
  head: 'Small archive',
  words: '“The harbour was closed for ten days.”',
  language: 'en',
  rating: 'disputed',
  foot: 'Jane Mayor · 1 May 2021 · ¶ 2'
}

const setting: Setting = {size: 50, weight: 400, width: 600, isRightToLeft: false}

/** The runs of a line as they stand from left to right, each as it is read. */
function seen(line: string, isRightToLeft: boolean): string[] {
  return visualRuns(line, isRightToLeft, (letter) => fontOf(letter, 400)).map(({text}) => text)
}

describe('a card', () => {
  it('is a PNG of 1200 by 630 pixels, with the same bytes each time', () => {
    const picture = Buffer.from(pictureOf(card))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    const again = pictureOf(card)
    expect(createHash('sha256').update(again).digest('hex')).toBe(
      createHash('sha256').update(picture).digest('hex')
    )
  })

  it('holds outlines alone, so that no font of a machine has a part in it', () => {
    expect(drawCard(card)).not.toContain('<text')
    expect(drawCard(card)).not.toContain('font-family')
  })

  it('tells one rating from another by its shape, too', () => {
    const shapes = (['supported', 'disputed', 'contradicted'] as const).map(
      (rating) => /<g[^>]*>(.*?)<\/g>/.exec(drawCard({...card, rating}))?.[1]
    )
    expect(new Set(shapes).size).toBe(3)
  })

  it('cuts words that are too many and closes the quotation again', () => {
    const words = `“${'harbour and sea '.repeat(60)}”`
    expect(drawCard({...card, words}).length).toBeLessThan(drawCard(card).length * 12)
    expect(drawCard({...card, words: `“${'я'.repeat(3000)}”`})).toContain('<path')
  })
})

describe('lines', () => {
  it.each([
    'The harbour was closed for ten days, and nobody was hurt.',
    'Қазақстан халқына үндеу: ұлттық қауіпсіздік және әділдік',
    'أغلق الميناء عشرة أيام ولم يصب أحد بأذى في المدينة'
  ])('hold every word of “%s” and keep to their width', (text) => {
    const lines = breakLines(text, setting)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(widthOf(line, setting)).toBeLessThanOrEqual(600)
  })

  it('join Arabic letters: a word is narrower than its letters apart', () => {
    const apart = [...'الميناء'].reduce((sum, letter) => sum + widthOf(letter, setting), 0)
    expect(widthOf('الميناء', setting)).toBeLessThan(apart * 0.9)
  })

  it('have a font for every letter of Kazakh', () => {
    for (const letter of 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя') {
      expect(fontOf(letter, 400), letter).toBeDefined()
    }
  })

  it('run as the Unicode Bidirectional Algorithm says', () => {
    expect(seen('one two', false)).toEqual(['one two'])
    // From left to right: the Latin words in their own order stand left of the Arabic one that precedes them.
    expect(seen('قال House of', true).join('|')).toMatch(/^House of\|.*قال/)
    // Both marks are turned: the one that opens stands at the right and points outwards.
    expect(seen('«قال»', true)).toEqual(['«', 'قال', '»'])
    expect(seen('سنة 2021', true)[0]).toBe('2021')
  })
})

describe('the cards of a speech', () => {
  const {speeches} = smallArchive({})
  const [context] = speeches
  if (!context) throw new Error('The small archive has speeches.')
  const wanting = (cards: Array<'speech' | 'claim'>, title = context.speech.title) => ({
    ...context,
    speech: {...context.speech, title},
    shared: {...context.shared, settings: {...context.shared.settings, cards}}
  })

  it('are made only where the archive asks for them', () => {
    expect(cardsOf(wanting([]))).toEqual([])
    expect(cardsOf(wanting(['speech'])).map(({path}) => path)).toEqual([
      `${context.speech.id}/card.png`
    ])
  })

  it('show the words, the rating and the paragraph of each claim', () => {
    const claims = cardsOf(wanting(['claim']))
    expect(claims).toHaveLength(context.speech.notes.filter(({kind}) => kind === 'claim').length)
    expect(claims[0]?.card).toMatchObject({
      rating: expect.any(String),
      foot: expect.stringContaining('¶')
    })
    expect(claims[0]?.card.words).toMatch(/^“.*”$/)
  })

  it('are not made of words for which there are no letters', () => {
    expect(cardsOf(wanting(['speech'], '港の演説'))).toEqual([])
  })
})
