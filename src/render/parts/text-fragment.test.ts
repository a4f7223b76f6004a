import {describe, expect, it} from 'vitest'
import {textFragment} from './text-fragment.ts'

describe('textFragment', () => {
  it.each([
    ['short words', 'ten days', 'p2:~:text=ten%20days'],
    ['a hyphen, which parts prefixes', 'well-known', 'p2:~:text=well%2Dknown'],
    ['a comma, which parts start and end', 'a, b & c', 'p2:~:text=a%2C%20b%20%26%20c'],
    ['other scripts', 'Порт', 'p2:~:text=%D0%9F%D0%BE%D1%80%D1%82'],
    [
      'long words by their ends',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'p2:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen'
    ]
  ])('names %s', (_name, words, fragment) => {
    expect(textFragment('p2', words)).toBe(fragment)
  })
})
