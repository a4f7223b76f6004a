import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wordingDifferences} from './wording-difference.ts'

describe('wordingDifferences', () => {
  it.each([
    [
      'lines wrapped hard and page breaks',
      'One two\nthree.\n\f\n   Four.',
      ['One two three.', 'Four.']
    ],
    ['words joined over the end of a line', 'co-\noperation', ['co-operation']],
    [
      'blocks parted where the original has no space',
      'we won.[Applause] Now',
      ['we won.', '[Applause]', 'Now']
    ],
    ['a byte order mark and Windows line ends', '\uFEFFOne\r\ntwo', ['One two']],
    ['letters composed otherwise', 'Кайрат и\u0306', ['Кайрат й']],
    ['Arabic', 'السلام\nعليكم.', ['السلام عليكم.']]
  ])('sees no difference in %s', (_name, received, blocks) => {
    expect(wordingDifferences(received, blocks)).toEqual([])
  })

  it.each([
    [
      'a changed word',
      'One two three.',
      ['One too three.'],
      [0, 'One too three.', 'One two three.', 4]
    ],
    ['a word too few', 'One two three.', ['One three.'], [0, 'One three.', 'One two three.', 4]],
    [
      'words joined inside a line',
      'It is a part.',
      ['It is apart.'],
      [0, 'It is apart.', '… is a part.', 8]
    ],
    [
      'words parted inside a line',
      'It is apart.',
      ['It is a part.'],
      [0, '… is a part.', 'It is apart.', 6]
    ],
    ['a lost end', 'One. Two.', ['One.'], [1, '', 'One. Two.', 5]],
    ['an added end', 'One.', ['One.', 'Two.'], [1, 'One. Two.', '', 0]],
    ['a changed mark', 'One – two', ['One - two'], [0, 'One - two', 'One – two', 4]]
  ])('finds %s', (_name, received, blocks, [block, printed, theirs, at]) => {
    expect(wordingDifferences(received, blocks)).toEqual([{block, printed, received: theirs, at}])
  })

  it('goes on after a difference and tells one of each block', () => {
    const words = (name: string) =>
      `The ${name} block has words enough to be found again in the transcript.`
    const received = ['first', 'second', 'third', 'fourth'].map(words)
    const blocks = [words('First'), words('second'), words('fourth')]
    expect(wordingDifferences(received.join('\n\n'), blocks).map(({block}) => block)).toEqual([
      0, 2
    ])
  })

  it('finds any single change of a letter, in its block', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,8}$/)
    const texts = fc.array(fc.array(word, {minLength: 1, maxLength: 8}), {
      minLength: 1,
      maxLength: 6
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (lists, whichBlock, whichLetter) => {
        const blocks = lists.map((list) => list.join(' '))
        const received = blocks.join('\n\n')
        expect(wordingDifferences(received, blocks)).toEqual([])
        const block = whichBlock % blocks.length
        const text = blocks[block] ?? ''
        const letter = whichLetter % text.length
        const changed = `${text.slice(0, letter)}§${text.slice(letter + 1)}`
        const found = wordingDifferences(received, blocks.with(block, changed))
        expect(found[0]?.block).toBe(block)
        expect(found[0]?.printed).toContain('§')
      })
    )
  })
})
