import type {Note, Speech} from '../model/types.ts'

/** What every format that tells of a speech must tell alike. What a format does not tell at all is absent. */
export interface Facts {
  /** The wording of each numbered paragraph by its id, in order. */
  paragraphs?: Readonly<Record<string, string>>
  /** The exact words of each note by its name. */
  quotes?: Readonly<Record<string, string>>
  /** The rating of each claim by its note's name. */
  ratings?: Readonly<Record<string, string>>
  /** The claim as restated, by its note's name. */
  claims?: Readonly<Record<string, string>>
  /** Stance and date of each piece of evidence in order, by the note's name. */
  evidence?: Readonly<Record<string, readonly string[]>>
  /** The ids of all sources that notes cite, in order of id. */
  sources?: readonly string[]
  /** When the speech was held. */
  date?: string
  title?: string
}

/**
 * Take the facts of a speech out of the archive itself.
 *
 * @param speech - The speech.
 * @returns All of them.
 */
export function factsOf({blocks, notes, date, title}: Speech): Required<Facts> {
  const of = <T>(pick: (note: Note) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      notes.flatMap((note) => {
        const value = pick(note)
        return value === undefined ? [] : [[note.slug, value]]
      })
    )
  const claims = notes.filter((note) => note.kind === 'claim')
  return {
    paragraphs: Object.fromEntries(
      blocks.flatMap(({id, number, text}) => (number === undefined ? [] : [[id, text]]))
    ),
    quotes: of(({quote}) => quote),
    ratings: Object.fromEntries(claims.map(({slug, rating}) => [slug, rating])),
    claims: Object.fromEntries(claims.map(({slug, claim}) => [slug, claim])),
    evidence: of(({evidence}) =>
      evidence.length > 0 ? evidence.map((item) => `${item.stance} ${item.date}`) : undefined
    ),
    sources: [...new Set(notes.flatMap(({cited}) => cited))].sort(),
    date,
    title
  }
}
