import {describe, expect, it} from 'vitest'
import type {Source} from '../model/types.ts'
import {aSource} from '../testing/a-source.ts'
import {type RobustLink, robustLink} from './robust-link.ts'

const url = 'https://paper.example/1'
const copy = 'https://web.archive.example/2022/https://paper.example/1'
const day = (text: string) => text as NonNullable<Source['accessed']>

describe('robustLink', () => {
  const cases: ReadonlyArray<readonly [string, Partial<Source>, RobustLink | undefined]> = [
    ['nothing without an address', {}, undefined],
    ['nothing for an address that is not of the web', {url: 'data:text/html,x'}, undefined],
    ['the live address alone where no day is known', {url, accessed: day('2026-11')}, {href: url}],
    [
      'the day on which it was seen',
      {url, accessed: day('2026-11-22')},
      {href: url, dataOriginalurl: url, dataVersiondate: '2026-11-22'}
    ],
    [
      'the archived copy and its day before that',
      {url, accessed: day('2026-11-22'), archiveUrl: copy, archiveDate: day('2022-03-01~')},
      {href: url, dataOriginalurl: url, dataVersiondate: '2022-03-01', dataVersionurl: copy}
    ]
  ]
  it.each(cases)('gives %s', (_what, given, expected) => {
    expect(robustLink(aSource('x', given))).toEqual(expected)
  })
})
