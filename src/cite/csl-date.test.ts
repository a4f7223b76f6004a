import {describe, expect, it} from 'vitest'
import {cslDate, edtfOf} from './csl-date.ts'

describe('cslDate', () => {
  it.each([
    ['2022', {'date-parts': [[2022]]}],
    ['2022-03', {'date-parts': [[2022, 3]]}],
    ['2022-03-14', {'date-parts': [[2022, 3, 14]]}],
    ['2022-01~', {'date-parts': [[2022, 1]], circa: true}],
    ['2022-01-06?', {'date-parts': [[2022, 1, 6]], circa: true}],
    ['2022%', {'date-parts': [[2022]], circa: true}],
    [
      '2022-01-04/2022-01-07',
      {
        'date-parts': [
          [2022, 1, 4],
          [2022, 1, 7]
        ]
      }
    ],
    ['2021-12?/2022', {'date-parts': [[2021, 12], [2022]], circa: true}]
  ])('keeps the precision of %s', (date, expected) => {
    expect(cslDate(date)).toEqual(expected)
  })

  it.each(['yesterday', '2022-13', '2022-02-30', ''])('gives nothing for %j', (date) => {
    expect(cslDate(date)).toBeUndefined()
  })
})

describe('edtfOf', () => {
  it.each(['0987', '2022', '2022-03', '2022-03-14', '2022-01~', '2022-01-04/2022-01-07'])(
    'writes %s back',
    (date) => {
      expect(edtfOf(cslDate(date) ?? {'date-parts': []})).toBe(date)
    }
  )
})
