import type {NoteRecord, SpeechId} from '../model/types.ts'

/**
 * Give the permanent address of a speech, as people cite it.
 *
 * @param origin - The archive's origin.
 * @param speech - The speech.
 * @returns Its address, ending in a slash.
 */
export function speechAddress(origin: string, speech: SpeechId): string {
  return `${origin}/${speech}/`
}

/**
 * Give the permanent address of a note: a claim has a page, any other note a place on its speech's page.
 *
 * @param origin - The archive's origin.
 * @param speech - The speech.
 * @param note - The note.
 * @returns Its address.
 */
export function noteAddress(
  origin: string,
  speech: SpeechId,
  note: Pick<NoteRecord, 'kind' | 'slug'>
): string {
  const page = speechAddress(origin, speech)
  return note.kind === 'claim' ? `${page}claims/${note.slug}/` : `${page}#n-${note.slug}`
}
