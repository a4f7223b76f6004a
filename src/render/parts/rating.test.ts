import {describe, expect, it} from 'vitest'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {ratingMark, ratingShape} from './rating.ts'
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

describe('scaleList', () => {
  it('points out the step on which a claim stands', () => {
    expect(wordsOf(scaleList('disputed'))).toContain('Disputed this claim There is serious')
  })
})
