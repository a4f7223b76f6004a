import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {firstRange} from '../testing/first-range.ts'
import {blockDirective} from './block-directive.ts'
import {RepeatedPairs} from './repeated-pairs.ts'

/** Gives the directive for the words between brackets in the last of the blocks. */
function directiveFor(...blocks: string[]): string | undefined {
  const pairs = new RepeatedPairs()
  const marked = blocks.at(-1) ?? ''
  const text = marked.replace(/[[\]]/g, '')
  for (const block of blocks.slice(0, -1)) pairs.take(block)
  const repeats = new Set(pairs.take(text))
  const start = marked.indexOf('[')
  return blockDirective({text, repeats}, start, marked.indexOf(']') - 1)
}

describe('blockDirective', () => {
  it.each([
    ['a pair that stands once', ['Ten days it took', 'In ten [Long days] it took'], 'Long%20days'],
    ['one word, with words around it', ['The law', 'This is [law] and order'], 'this%20is-,law'],
    [
      'the second of two',
      ['Law and order', 'See how law and [order] reign'],
      'see%20how%20law%20and-,order'
    ],
    [
      'what stands elsewhere as parts of longer words',
      ['unlawful orderly folk', 'You must make [lawful order] now'],
      'must%20make-,lawful%20order'
    ],
    [
      'what is as a whole a repetition, not at all',
      ['Law and order', '[Law and] order'],
      undefined
    ],
    ['half a word not at all', ['Law', 'Some [la]w here'], undefined],
    ['other scripts', ['Порт закрыт', 'Этот [порт открыт]'], encodeURIComponent('порт открыт')]
  ])('names %s', (_name, blocks, directive) => {
    expect(directiveFor(...blocks)).toBe(directive && `:~:text=${directive}`)
  })

  it('leads nowhere else on the page, whatever stands on it', () => {
    const words = fc.constantFrom('in', 'na', 'nain', 'inna', 'the', 'порт', 'in-na', 'the.')
    const page = fc.array(fc.array(words, {minLength: 1, maxLength: 30}), {
      minLength: 1,
      maxLength: 4
    })
    let given = 0
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (blocks, at, length) => {
        const chosen = blocks.at(-1) ?? []
        const from = at % chosen.length
        const before = chosen.slice(0, from).map((word) => `${word} `)
        const asked = chosen.slice(from, from + 1 + (length % 14)).join(' ')
        const marked = [
          ...before,
          `[${asked}]`,
          ` ${chosen.slice(from + 1 + (length % 14)).join(' ')}`
        ]
        const lines = [
          ...blocks.slice(0, -1).map((block) => block.join(' ')),
          marked.join('').trim()
        ]
        const directive = directiveFor(...lines)
        if (directive === undefined) return
        given += 1
        const text = lines.join('\n')
        expect(firstRange(directive, text.replace(/[[\]]/g, ''))).toEqual([
          text.indexOf('['),
          text.indexOf(']') - 1
        ])
      }),
      {numRuns: 500, seed: 7}
    )
    expect(given).toBeGreaterThan(50)
  })
})
