import {plainText} from '../../model/plain-text.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Note} from '../../model/types.ts'

/** What formats that tell of a speech must tell alike. */
export interface Facts {
  title: string
  /** When the speech was held, in EDTF. */
  date: string
  /** The wording of each numbered paragraph by its id, in order. */
  paragraphs: Readonly<Record<string, string>>
  /** The exact words that each note hangs on, by the note's name. */
  quotes: Readonly<Record<string, string>>
  /** Each claim as restated. */
  claims: Readonly<Record<string, string>>
  ratings: Readonly<Record<string, string>>
  /** Why each claim is rated so, as `letters` of its words. */
  reasons: Readonly<Record<string, string>>
  /** The explanation of each note, likewise. */
  bodies: Readonly<Record<string, string>>
  /** The words of the other witness, for each variant. */
  readings: Readonly<Record<string, string>>
  /** The evidence of each note, in the editor's order. */
  evidence: Readonly<Record<string, readonly EvidenceFact[]>>
  /** The ids of the sources of each note that cites any, in order of id. */
  cited: Readonly<Record<string, readonly string[]>>
  /** The title of each source that a note cites, by its id. */
  sources: Readonly<Record<string, string>>
  /** The name of each entry of the glossary that the text names, by its id. */
  names: Readonly<Record<string, string>>
}

/** A piece of evidence. */
export interface EvidenceFact {
  stance: string
  date: string
  known?: string
  /** The ids of its sources, in order of id. */
  sources: readonly string[]
  /** Its words as `letters`. */
  words: string
}

/**
 * Take the facts of a speech out of the archive itself.
 *
 * @param context - The speech.
 * @returns All of them.
 */
export function factsOf({speech, record, shared}: SpeechContext): Facts {
  const {blocks, notes, date, title} = speech
  const claims = notes.filter((note) => note.kind === 'claim')
  const known = (ids: readonly string[]) => ids.filter((id) => shared.sources.has(id as never))
  const cited = [...new Set(notes.flatMap((note) => known(note.cited)))]
  return {
    title,
    date,
    paragraphs: Object.fromEntries(
      blocks.flatMap(({id, number, text}) => (number === undefined ? [] : [[id, text]]))
    ),
    quotes: Object.fromEntries(notes.map(({slug, quote}) => [slug, quote])),
    claims: Object.fromEntries(claims.map(({slug, claim}) => [slug, claim])),
    ratings: Object.fromEntries(claims.map(({slug, rating}) => [slug, rating])),
    reasons: Object.fromEntries(claims.map(({slug, reason}) => [slug, letters(plainText(reason))])),
    bodies: filled(notes.map(({slug, body}) => [slug, letters(plainText(body))])),
    readings: Object.fromEntries(
      notes.flatMap((note) => (note.kind === 'variant' ? [[note.slug, note.reading]] : []))
    ),
    evidence: filled(notes.map((note) => [note.slug, evidenceOf(note)])),
    cited: filled(notes.map((note) => [note.slug, known(note.cited).toSorted()])),
    sources: Object.fromEntries(
      cited.map((id) => [id, shared.sources.get(id as never)?.title ?? ''])
    ),
    names: Object.fromEntries(
      record.mentions.map(({entry}) => [entry, shared.entries.get(entry)?.name ?? ''])
    )
  }
}

/**
 * Leave out white space: formats lay prose out as they like.
 *
 * @param text - Words of prose.
 * @returns Every other character, in order.
 */
export function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

/**
 * Make a record of what is not empty.
 *
 * @param entries - Values by name.
 * @returns Those that hold anything.
 */
export function filled<T extends {length: number}>(
  entries: ReadonlyArray<readonly [string, T | undefined]>
): Record<string, T> {
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value && value.length > 0 ? [[name, value]] : []))
  )
}

/**
 * Put together a fact that may have no second date.
 *
 * @param fact - The fact; an empty `known` stands for none.
 * @returns The fact, its sources in order.
 */
export function evidenceFact({known, sources, ...fact}: EvidenceFact): EvidenceFact {
  return {...fact, sources: sources.toSorted(), ...(known ? {known} : {})}
}

function evidenceOf({evidence}: Note): EvidenceFact[] {
  return evidence.map(({text, stance, date, known, sources}) =>
    evidenceFact({
      stance,
      date,
      ...(known === undefined ? {} : {known}),
      sources: sources.map(({id}) => id),
      words: letters(plainText(text))
    })
  )
}
