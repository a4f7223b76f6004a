import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {firstRange} from '../testing/first-range.ts'
import {wordsDirective} from './words-directive.ts'

/** Gives the directive for the words that stand between brackets. */
function directiveFor(marked: string): string | undefined {
  const at = marked.indexOf('[')
  const words = marked.slice(at + 1, marked.indexOf(']'))
  return wordsDirective(words, marked.replace(/[[\]]/g, '').toLowerCase(), at)
}

describe('wordsDirective', () => {
  it.each([
    ['words that stand once', 'It took [Ten days] in all', 'Ten%20days'],
    [
      'words with what means something in a directive',
      'a [well-known, b & c]',
      'well%2Dknown%2C%20b%20%26%20c'
    ],
    ['other scripts', 'Это [Порт] наш', '%D0%9F%D0%BE%D1%80%D1%82'],
    ['the second of two', 'A law. The [law]', 'the-,law'],
    ['the first of two, which browsers find first', 'A [law]. The law', 'law'],
    ['words with half of them before', 'lawful is the [law]', 'law'],
    [
      'long words by their ends',
      '[a b c d e f g h i j k l m n]',
      'a%20b%20c%20d%20e,j%20k%20l%20m%20n'
    ],
    [
      'long words whose end stands in them twice, with what follows',
      '[a b c d e j k l m n f g h j k l m n] o',
      'a%20b%20c%20d%20e,j%20k%20l%20m%20n,-o'
    ],
    ['half a word not at all', 'The [la]w', undefined],
    ['words whose surroundings stand twice not at all', 'x law\nx [law]', undefined]
  ])('names %s', (_name, marked, directive) => {
    expect(directiveFor(marked)).toBe(directive && `:~:text=${directive}`)
  })

  it('leads nowhere else, whatever stands on the page', () => {
    const block = fc.array(fc.constantFrom('a', 'b', 'c', 'аб', 'a-b', 'c.'), {
      minLength: 1,
      maxLength: 30
    })
    const page = fc.array(block, {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), (blocks, which, from, length) => {
        const chosen = blocks[which % blocks.length] ?? []
        const first = from % chosen.length
        const words = chosen.slice(first, first + 1 + (length % 16))
        const text = blocks.map((block) => block.join(' ')).join('\n')
        const before = blocks.slice(0, which % blocks.length).map((block) => `${block.join(' ')}\n`)
        const at = [before.join(''), ...chosen.slice(0, first).map((word) => `${word} `)].join(
          ''
        ).length
        const directive = wordsDirective(words.join(' '), text, at)
        if (directive === undefined) return
        expect(firstRange(directive, text)).toEqual([at, at + words.join(' ').length])
      }),
      {numRuns: 500}
    )
  })
})
