import {headWords} from './page-words.ts'
import {RepeatedPairs} from './repeated-pairs.ts'
import type {SpeechContext} from './speech-context.ts'
import type {AnchorId, EntryId} from './types.ts'

type Repeats = ReadonlyMap<AnchorId, readonly number[]>

/**
 * Find out of each block of a speech which pairs of its words stand earlier on the speech's page.
 *
 * @param context - The speech.
 * @returns By block the places of their first words, for `blockDirective`; none for verse, since browsers do not look for words over
 *   the ends of its lines.
 */
export function repeatsOfBlocks(context: Pick<SpeechContext, 'speech' | 'shared'>): Repeats {
  const {speech} = context
  const made = repeatsBySpeech.get(speech) ?? findRepeats(context)
  repeatsBySpeech.set(speech, made)
  return made
}

/** Two exports need them. */
const repeatsBySpeech = new WeakMap<object, Repeats>()

function findRepeats({speech, shared}: Pick<SpeechContext, 'speech' | 'shared'>): Repeats {
  const pairs = new RepeatedPairs()
  const names = [speech.speaker, speech.place].map((id) => shared.entries.get(id as EntryId)?.name)
  const source = speech.source === undefined ? undefined : shared.sources.get(speech.source)?.title
  for (const words of [speech.speaker, ...names, source, ...headWords(speech)])
    pairs.take(words ?? '')
  return new Map(
    speech.blocks.flatMap(({id, kind, text}): Array<[AnchorId, number[]]> => {
      const repeats = pairs.take(text)
      return kind === 'verse' ? [] : [[id, repeats]]
    })
  )
}
