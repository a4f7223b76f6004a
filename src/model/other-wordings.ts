import type {AnchorId, NoteSlug, SourceId, Speech} from './types.ts'

/** Words of a speech as another witness has them. */
export interface OtherWordingOfNote {
  /** The note that tells of them and the block it hangs on. */
  note: NoteSlug
  at: AnchorId
  text: string
  language: string
  /** Sources that carry them, best first; of a translation the edition's own, those of the reading. */
  witness: readonly SourceId[]
  /** Whether it is the edition's own translation of a reading. */
  translated: boolean
}

/**
 * List the other wordings that the notes of a speech know: readings of variants, their translations, renderings.
 *
 * @param speech - The speech.
 * @returns The wordings, in the order of the notes.
 */
export function otherWordings(speech: Speech): OtherWordingOfNote[] {
  return speech.notes.flatMap((note) => {
    const base = {note: note.slug, at: note.at}
    const renderings = note.renderings.map((rendering) => ({
      ...base,
      ...rendering,
      translated: false
    }))
    if (note.kind !== 'variant') return renderings
    const {reading, language, translation, witness} = note
    return [
      {...base, text: reading, language, witness, translated: false},
      ...(translation
        ? [{...base, text: translation, language: speech.language, witness, translated: true}]
        : []),
      ...renderings
    ]
  })
}
