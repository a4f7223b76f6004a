import fc from 'fast-check'
import {expect, it} from 'vitest'
import {wordPlaces} from './block-directive.ts'
import {RepeatedPairs} from './repeated-pairs.ts'

/** What is promised, found out by comparing each pair with all before it. */
function repeatsBySearch(texts: readonly string[]): number[][] {
  const earlier: Array<readonly string[]> = []
  return texts.map((text) => {
    const lower = text.toLowerCase()
    const words = wordPlaces(lower).map(({start, end}) => lower.slice(start, end))
    const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word] as const)
    const repeats = pairs.flatMap(([first, second], at) => {
      const isShort = first.length < 2 || second.length < 2
      const stands = earlier.some(
        ([a = '', b = '']) =>
          a.length > 1 && b.length > 1 && a.endsWith(first) && b.startsWith(second)
      )
      return isShort || stands ? [at] : []
    })
    earlier.push(...pairs)
    return repeats
  })
}

const word = fc.oneof(
  fc.stringMatching(/^[ab]{1,4}$/),
  fc.constantFrom('The', 'them', 'in', 'Begin', 'é', 'e\u0301e', 'Токаев', '2022', '𝒜𝒷', '🙂')
)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '’', '\n')), {maxLength: 40})
  .map((parts) => parts.flat().join(''))

it('finds just those pairs that stand in earlier texts, if only as ends of longer words', () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 6}), (texts) => {
      const pairs = new RepeatedPairs()
      expect(texts.map((one) => pairs.take(one))).toEqual(repeatsBySearch(texts))
    }),
    {numRuns: 200}
  )
})
