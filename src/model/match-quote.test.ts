import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {describeQuote, matchQuote} from './match-quote.ts'

const found = (text: string, selector: Parameters<typeof matchQuote>[1]) => {
  const match = matchQuote(text, selector)
  return match.kind === 'found' ? text.slice(match.range.start, match.range.end) : match.kind
}

describe('matchQuote', () => {
  it.each([
    ['exact words', 'They must be eliminated.', {quote: 'be eliminated'}, 'be eliminated'],
    ['words broken over lines by the editor', 'a b c', {quote: 'a\n  b'}, 'a b'],
    ['words not there', 'a b c', {quote: 'a c'}, 'missing'],
    ['case that differs', 'The law', {quote: 'the law'}, 'missing'],
    ['words twice', 'law and law', {quote: 'law'}, 'ambiguous'],
    ['words twice, one by prefix', 'law and law', {quote: 'law', prefix: 'and'}, 'law'],
    ['words twice, one by suffix', 'law and law', {quote: 'law', suffix: 'and'}, 'law'],
    ['overlapping occurrences', 'aaa', {quote: 'aa'}, 'ambiguous'],
    ['decomposed letters for composed ones', 'Тоқай қайта', {quote: 'Тоқай'}, 'Тоқай'],
    [
      'й composed in the quote, decomposed in the text',
      'бои\u0306ы бар',
      {quote: 'бойы'},
      'бои\u0306ы'
    ],
    ['Arabic with vowel signs', 'قال السَّلام عليكم', {quote: 'السَّلام'}, 'السَّلام'],
    ['no words', 'a', {quote: ' '}, 'missing']
  ])('tells %s', (_name, text, selector, expected) => {
    expect(found(text, selector)).toBe(expected)
  })
})

describe('describeQuote', () => {
  it('describes any stretch so that matchQuote finds the same stretch', () => {
    const word = fc.constantFrom('law', 'and', 'order', 'закон', 'é', 'a')
    fc.assert(
      fc.property(
        fc.array(word, {minLength: 1, maxLength: 20}),
        fc.nat(),
        fc.nat(),
        (words, from, count) => {
          const first = from % words.length
          const length = 1 + (count % (words.length - first))
          const text = words.join(' ')
          const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
          const range = {start, end: start + words.slice(first, first + length).join(' ').length}
          expect(matchQuote(text, describeQuote(text, range))).toEqual({kind: 'found', range})
        }
      )
    )
  })
})
