import {matchQuote} from '../../model/match-quote.ts'
import type {Block, Emendation, Speech} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

const emended = altered(
  text,
  'language: en\n',
  `language: en
emendations:
  - at: p3
    received: battle field
    printed: battle-field
    reason: The hyphen was lost at the end of a line.
`
)

/** An emendation names words that are printed. */
export const emendationResolves: Rule = {
  id: 'emendation-resolves',
  scope: 'speech',
  sentence: 'The words that an emendation prints stand once in the block that it names.',
  why: 'A departure from the received transcript is declared exactly, or it is no declaration.',
  ok: {[textFile]: emended},
  notOk: [
    {
      files: {[textFile]: altered(emended, 'at: p3', 'at: p2')},
      messages: [
        'texts/lincoln-1863.md:10:14 Unexpected printed words "battle-field" that do not stand in p2, expected words that stand there once',
        '  Give the words as they are printed, with words beside them where they are needed to find the place.'
      ]
    },
    {
      files: {[textFile]: altered(emended, 'at: p3', 'at: p5')},
      messages: [
        'texts/lincoln-1863.md:8:9 Unexpected paragraph "p5", expected an anchor of the text',
        '  Did you mean "p1"?'
      ]
    }
  ],
  checkSpeech({emendations, blocks, placeOf}: Speech) {
    if (emendations.length === 0) return []
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    return emendations.flatMap((emendation, index): Finding[] => {
      const block = blockById.get(emendation.at)
      if (block) return unfound(emendation, block, placeOf('emendations', index, 'printed'))
      const known = {names: blockById.keys(), where: 'an anchor of the text'}
      return [unknownName(placeOf('emendations', index, 'at'), 'paragraph', emendation.at, known)]
    })
  }
}

function unfound({printed}: Emendation, {id, text}: Block, place: Finding['place']): Finding[] {
  const match = matchQuote(text, {quote: printed})
  if (match.kind === 'found') return []
  const times = match.kind === 'missing' ? 'do not stand' : `stand ${match.ranges.length} times`
  return [
    {
      place,
      reason: `Unexpected printed words "${printed}" that ${times} in ${id}, expected words that stand there once`,
      note: 'Give the words as they are printed, with words beside them where they are needed to find the place.',
      actual: printed
    }
  ]
}
