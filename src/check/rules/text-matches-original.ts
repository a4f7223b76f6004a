import type {Place, Speech} from '../../model/types.ts'
import {altered, text, transcript, withOriginal} from '../examples.ts'
import {receivedWording} from '../received-wording.ts'
import type {Finding, Rule} from '../rule.ts'
import {type WordingDifference, wordingDifferences} from '../wording-difference.ts'

/** A text is the received transcript, word for word. */
export const textMatchesOriginal: Rule = {
  id: 'text-matches-original',
  scope: 'speech',
  sentence: 'A text is the received transcript but for white space and declared emendations.',
  why: 'The text is evidence: a slip of the hand in it would become what the speaker is said to have said.',
  ok: withOriginal(transcript),
  notOk: [
    {
      files: withOriginal(transcript, altered(text, 'a great civil war', 'a civil war')),
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected words "… in a civil war, testing whether …", expected "… in a great civil war, testing …" as in the received transcript',
        '  Restore the received words, or declare the change under "emendations" in the front matter.',
        '  texts/originals/lincoln-1863.txt:7:27 The received words stand here'
      ]
    },
    {
      files: withOriginal(transcript, text.slice(0, text.indexOf('We are met'))),
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected end of the text, expected "… long endure. We are met on …" as in the received transcript',
        '  Restore the received words, or declare the change under "emendations" in the front matter.',
        '  texts/originals/lincoln-1863.txt:10:3 The received words stand here'
      ]
    }
  ],
  checkSpeech(speech: Speech) {
    const {original, blocks, emendations, unanchored} = speech
    // Words of blocks without an anchor are not known yet; `block-has-anchor` speaks of them.
    if (!original || unanchored.length > 0) return []
    const wording = receivedWording(blocks, emendations)
    return wordingDifferences(original.text, wording).map((difference) =>
      departure(difference, speech, original)
    )
  }
}

function departure(
  {block, printed, received: theirs, at}: WordingDifference,
  {blocks, placeOf}: Speech,
  original: {path: string; text: string}
): Finding {
  const words = printed === '' ? 'end of the text' : `words "${printed}"`
  const expected = theirs === '' ? 'its end, as in' : `"${theirs}" as in`
  return {
    place: blocks[block]?.place ?? blocks.at(-1)?.place ?? {file: placeOf().file},
    reason: `Unexpected ${words}, expected ${expected} the received transcript`,
    note: 'Restore the received words, or declare the change under "emendations" in the front matter.',
    actual: printed,
    expected: [theirs],
    cause: {place: placeIn(original, at), reason: 'The received words stand here'}
  }
}

function placeIn({path, text: source}: {path: string; text: string}, offset: number): Place {
  const lines = source.slice(0, offset).split(/\r\n?|\n/)
  return {file: path, start: {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}}
}
