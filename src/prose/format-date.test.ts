import {describe, expect, it} from 'vitest'
import {formatDate} from './format-date.ts'

describe('a date for people', () => {
  it.each([
    ['2022-01-07', '7 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['2022-01-20~', 'about 20 January 2022'],
    ['2022-01-04/2022-01-06', '4–6 January 2022'],
    ['2022-01-04/2022-02-06', '4 January – 6 February 2022'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-01/2022-03', 'January–March 2022'],
    ['2011/2013', '2011–2013'],
    ['2022-01-04~/2022-01-06', 'about 4 January 2022 – 6 January 2022'],
    ['2022-01/2022-01-05', 'January 2022 – 5 January 2022'],
    ['2022-01-04/2022-01-04', '4 January 2022'],
    ['soon', 'soon']
  ])('%s is written %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })
})
