import {describeQuote, matchQuote, type Stretch} from '../../model/match-quote.ts'
import type {Block, Note, Speech} from '../../model/types.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import type {Finding, Rule} from '../rule.ts'

const twice = altered(
  termNote,
  'quote: Four score and seven years\nat: p1',
  'quote: nation\nat: p2'
)

/** The words of a note are found in one place only. */
export const quoteIsUnambiguous: Rule = {
  id: 'quote-is-unambiguous',
  scope: 'speech',
  sentence:
    'The words that a note quotes stand once in their paragraph, if need be with the words around them.',
  why: 'Where the same words come twice, nobody could tell which of them the note is about.',
  ok: {[noteFile]: altered(twice, 'at: p2', 'prefix: whether that\nat: p2')},
  notOk: [
    {
      files: {[noteFile]: twice},
      messages: [
        'notes/lincoln-1863/four-score.md:2:8 Unexpected quotation "nation" that stands 2 times in p2, expected words that stand there once',
        '  Quote more words, or add those around the place that is meant:',
        '  prefix: "that" and suffix: "," for "… testing whether that nation, or any nation so …"',
        '  prefix: "any" and suffix: "so" for "… that nation, or any nation so conceived and so …"'
      ]
    }
  ],
  checkSpeech({notes, blocks}: Speech) {
    const unresolved = notes.filter((note) => !note.range)
    if (unresolved.length === 0) return []
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    return unresolved.flatMap((note): Finding[] => {
      const block = blockById.get(note.at)
      const match = block ? matchQuote(block.text, note) : undefined
      return block && match?.kind === 'ambiguous' ? [ambiguous(note, block, match.ranges)] : []
    })
  }
}

/** More places than this are better told apart by a longer quotation. */
const mostShown = 4

function ambiguous({quote, placeOf}: Note, block: Block, ranges: readonly Stretch[]): Finding {
  const places = ranges.slice(0, mostShown).map((range) => distinction(block.text, range))
  return {
    place: placeOf('quote'),
    reason: `Unexpected quotation "${excerpt(quote)}" that stands ${ranges.length} times in ${block.id}, expected words that stand there once`,
    note: ['Quote more words, or add those around the place that is meant:', ...places].join('\n'),
    actual: quote
  }
}

function distinction(text: string, range: Stretch): string {
  const {prefix, suffix} = describeQuote(text, range)
  const context = [
    ...(prefix === undefined ? [] : [`prefix: "${prefix}"`]),
    ...(suffix === undefined ? [] : [`suffix: "${suffix}"`])
  ]
  return `${context.join(' and ')} for "${around(text, range)}"`
}

function around(text: string, {start, end}: Stretch): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - 20)) + 1
  const next = text.indexOf(' ', end + 18)
  const to = next < 0 ? text.length : next
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
