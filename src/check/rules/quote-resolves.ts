import {normaliseText} from '../../model/canonical-text.ts'
import {matchQuote} from '../../model/match-quote.ts'
import {didYouMean} from '../../model/nearest.ts'
import {nearestWords} from '../../model/nearest-words.ts'
import type {AnchorId, Block, Note, Speech} from '../../model/types.ts'
import {blocksAcross} from '../blocks-across.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import type {Finding, Rule} from '../rule.ts'

/** The words of a note are found. */
export const quoteResolves: Rule = {
  id: 'quote-resolves',
  scope: 'speech',
  sentence: 'The words that a note quotes stand in the paragraph that it names.',
  why: 'A note hangs on exact words. Where they cannot be found it would drift, and speak of something that was not said.',
  ok: {[noteFile]: termNote},
  notOk: [
    {
      files: {[noteFile]: altered(termNote, 'seven years\n', 'seventy years\n')},
      messages: [
        'notes/lincoln-1863/four-score.md:2:8 Unexpected quotation "Four score and seventy years", expected exact words of p1',
        '  Did you mean "Four score and seven years" in p1?'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, 'at: p1', 'at: p2')},
      messages: [
        'notes/lincoln-1863/four-score.md:2:8 Unexpected quotation "Four score and seven years", expected exact words of p2',
        '  Did you mean "at: p1"? The words stand there.'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, 'at: p1', 'at: p9')},
      messages: [
        'notes/lincoln-1863/four-score.md:3:5 Unexpected paragraph "p9", expected an anchor of the text',
        '  Did you mean "p1"? The words stand there.'
      ]
    },
    {
      files: {
        [noteFile]: altered(
          termNote,
          'quote: Four score and seven years\nat: p1',
          'quote: can long endure. We are met\nat: p2'
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:2:8 Unexpected quotation across the paragraphs p2, p3, expected words of one paragraph',
        '  Quote only the words of the paragraph that the note is about, e.g. those in p2; write a second note for the others.'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, 'at: p1', 'prefix: "nearly"\nat: p1')},
      messages: [
        'notes/lincoln-1863/four-score.md:3:9 Unexpected context of the quotation, expected "Four score and seven years" to stand after "nearly" in p1',
        '  prefix and suffix are the words directly before and after the quotation; leave them out where it is unique.'
      ]
    }
  ],
  checkSpeech({notes, blocks}: Speech) {
    const unresolved = notes.filter((note) => !note.range)
    if (unresolved.length === 0) return []
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    return unresolved.flatMap((note) => unfound(note, blockById))
  }
}

function unfound(note: Note, blockById: ReadonlyMap<AnchorId, Block>): Finding[] {
  const block = blockById.get(note.at)
  const blocks = [...blockById.values()]
  if (!block) return [noParagraph(note, blocks)]
  if (matchQuote(block.text, note).kind !== 'missing') return []
  if (matchQuote(block.text, {quote: note.quote}).kind !== 'missing') return [noContext(note)]
  const across = blocksAcross(blocks, note.quote)
  return [across ? acrossBlocks(note, across) : notThere(note, blocks)]
}

function noParagraph({at, quote, placeOf}: Note, blocks: readonly Block[]): Finding {
  const holder = blockWith(blocks, quote)
  const numbered = blocks.filter(({kind}) => kind !== 'heading')
  const note = holder
    ? `Did you mean "${holder.id}"? The words stand there.`
    : `${
        didYouMean(
          at,
          blocks.map(({id}) => id)
        ) ?? ''
      } The text goes from ${numbered[0]?.id} to ${numbered.at(-1)?.id}.`
  return {
    place: placeOf('at'),
    reason: `Unexpected paragraph "${at}", expected an anchor of the text`,
    note: note.trim(),
    actual: at
  }
}

function noContext(note: Note): Finding {
  const {quote, prefix, suffix, at, placeOf} = note
  const context = [
    ...(prefix === undefined ? [] : [`after "${prefix}"`]),
    ...(suffix === undefined ? [] : [`before "${suffix}"`])
  ]
  return {
    place: placeOf(prefix === undefined ? 'suffix' : 'prefix'),
    reason: `Unexpected context of the quotation, expected "${excerpt(quote)}" to stand ${context.join(' and ')} in ${at}`,
    note: 'prefix and suffix are the words directly before and after the quotation; leave them out where it is unique.'
  }
}

function acrossBlocks({quote, placeOf}: Note, across: readonly Block[]): Finding {
  const ids = across.map(({id}) => id)
  return {
    place: placeOf('quote'),
    reason: `Unexpected quotation across the paragraphs ${ids.join(', ')}, expected words of one paragraph`,
    note: `Quote only the words of the paragraph that the note is about, e.g. those in ${ids[0]}; write a second note for the others.`,
    actual: quote
  }
}

function notThere({quote, at, placeOf}: Note, blocks: readonly Block[]): Finding {
  const finding = {
    place: placeOf('quote'),
    reason: `Unexpected quotation "${excerpt(quote)}", expected exact words of ${at}`,
    actual: quote
  }
  const holder = blockWith(blocks, quote)
  if (holder) return {...finding, note: `Did you mean "at: ${holder.id}"? The words stand there.`}
  const near = nearestWords(blocks, quote)
  if (!near) return {...finding, note: 'No words of the text are near to it.'}
  return {
    ...finding,
    note: `Did you mean "${near.words}" in ${near.block}?`,
    expected: [near.words]
  }
}

function blockWith(blocks: readonly Block[], quote: string): Block | undefined {
  const words = normaliseText(quote)
  return blocks.find(({text}) => normaliseText(text).includes(words))
}
