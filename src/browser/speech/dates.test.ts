import {describe, expect, it} from 'vitest'
import {monthEnd, writeDay} from './dates.ts'

describe('days', () => {
  it('are written for people', () => {
    expect(writeDay('2022-01-07')).toBe('7 January 2022')
    expect(writeDay('soon')).toBe('soon')
  })

  it.each([
    ['2022-01-07', 0, '2022-01-31'],
    ['2022-01-07', 1, '2023-01-31'],
    ['2019-02-10', 1, '2020-02-29'],
    ['2022-12-31', 0, '2022-12-31']
  ])('the month of %s, %i years later, ends on %s', (day, years, end) => {
    expect(monthEnd(day, years)).toBe(end)
  })
})
