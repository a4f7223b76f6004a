import type {Note, SpeechRecord} from '../../model/types.ts'

/**
 * Give the fragment that leads to the words of a claim on the page of its speech: `p34:~:text=Almost%2020%20thousand`.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param note - The claim.
 * @param record - Its speech in short, with the links to words that were proven unique.
 * @returns The fragment without `#`; that of the paragraph where no link to just these words can be had.
 */
export function wordsFragment({at, slug}: Pick<Note, 'at' | 'slug'>, record: SpeechRecord): string {
  const {directive = ''} = record.notes.find((note) => note.slug === slug) ?? {}
  return at + directive
}
