import type {AnchorId, EntryId, EventId, NoteSlug, SourceId} from '../../model/types.ts'

/**
 * Every id of the TEI, by what it names.
 *
 * A block keeps its id on the site. All others hold an underscore, which no name in an archive can, so that
 * none can clash; XML names cannot begin with a figure, hence the prefixes.
 */
export const ids = {
  block: (id: AnchorId) => (/^[a-z]/.test(id) ? id : `_${id}`),
  sentence: (block: AnchorId, number: number) => `s_${block}_${number}`,
  utterance: (number: number) => `u_${number}`,
  note: (slug: NoteSlug) => `n_${slug}`,
  evidence: (slug: NoteSlug, number: number) => `e_${slug}_${number}`,
  /** The stretch of words that a note hangs on, and the points where it begins and ends. */
  words: (slug: NoteSlug) => `w_${slug}`,
  from: (slug: NoteSlug) => `from_${slug}`,
  to: (slug: NoteSlug) => `to_${slug}`,
  part: (id: string) => `part_${id}`,
  source: (id: SourceId) => `source_${id}`,
  witness: (id: SourceId) => `wit_${id}`,
  apparatus: (slug: NoteSlug) => `app_${slug}`,
  entry: (id: EntryId) => `entry_${id}`,
  event: (id: EventId) => `event_${id}`,
  /** Who speaks where no glossary entry names them, counted along the text. */
  speaker: (number: number) => `speaker_${number}`,
  taxonomy: (name: string) => `taxonomy_${name}`,
  category: (taxonomy: string, name: string) => `${taxonomy}_${name}`,
  editor: 'resp_editor',
  text: 'wit_text'
} as const

/**
 * Point at an id of the same document.
 *
 * @param id - The id.
 * @returns `#` and the id.
 */
export function pointer(id: string): string {
  return `#${id}`
}

/**
 * Make an address fit for an attribute that holds several parted by spaces.
 *
 * @param url - An address.
 * @returns The address with what no URI may hold percent-encoded.
 */
export function uri(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}<>"{}|\\^`]/gu, (character) => encodeURIComponent(character))
}
