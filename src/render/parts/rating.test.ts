import {describe, expect, it} from 'vitest'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {ratingFromSheet, ratingMark, ratingShape, ratingSheet} from './rating.ts'
import {scale} from './scale.ts'
import {scaleList} from './scale-list.ts'

describe('ratingMark', () => {
  it.each(scale)('says "$label" in words', ({rating, label}) => {
    expect(wordsOf(ratingMark(rating))).toBe(label)
  })

  it('gives each rating a form of its own', () => {
    const forms = scale.map(({rating}) =>
      htmlOf(ratingShape(rating)).replace(/ class="[^"]*"/g, '')
    )
    expect(new Set(forms).size).toBe(scale.length)
  })
})

describe('ratingSheet', () => {
  it('holds the shape that each rating asks of it, the same as is drawn elsewhere', () => {
    const sheet = ratingSheet()
    for (const {rating} of scale) {
      const [use] = ratingFromSheet(rating).children
      const id = use?.type === 'element' ? String(use.properties.href).slice(1) : ''
      const symbol = sheet.children.find(
        (child) => child.type === 'element' && child.properties.id === id
      )
      expect(symbol?.type === 'element' && symbol.children).toEqual(ratingShape(rating).children)
    }
  })
})

describe('scaleList', () => {
  it('points out the step on which a claim stands', () => {
    expect(wordsOf(scaleList('disputed'))).toContain('Disputed this claim There is serious')
  })
})
