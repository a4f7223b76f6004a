import {describe, expect, it} from 'vitest'
import {formatDate} from '../../prose/format-date.ts'
import {monthEnd, readDay, writeDay} from './dates.ts'

describe('days', () => {
  it('are written for people', () => {
    expect(writeDay('2022-01-07')).toBe('7 January 2022')
    expect(writeDay('soon')).toBe('soon')
  })

  it('are read from what the build prints, each of eleven years', () => {
    for (let day = Date.UTC(2015, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10)
      expect(readDay(`Own side ${formatDate(written)}, known since 1 May 2030`)).toBe(written)
    }
    expect(readDay('Context January 2022')).toBe('')
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
