import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** A note of an archive that can be saved with another word. */
export interface NoteToSave {
  /** Its speech and its name, as addresses have them. */
  speech: string
  slug: string
  /**
   * Saves it.
   *
   * @param word - Stands at the beginning of its words afterwards.
   */
  save(word: string): void
}

/** Front matter, and what follows. */
const noteParts = /^(---\n.*?\n---\n)\s*(.*)$/s

/**
 * Find the first note of an archive's first speech that has one.
 *
 * @param archive - The archive's folder.
 * @returns The note.
 * @throws Error - where there is none.
 */
export function noteToSave(archive: string): NoteToSave {
  const speeches = readdirSync(join(archive, 'texts')).filter((name) => name.endsWith('.md'))
  for (const speech of speeches.map((name) => name.slice(0, -3)).sort()) {
    for (const name of notesOf(archive, speech)) {
      const file = join(archive, 'notes', speech, name)
      const [, front = '', words] = noteParts.exec(readFileSync(file, 'utf8')) ?? []
      if (!/^quote:/m.test(front)) continue
      const save = (word: string) => writeFileSync(file, `${front}\n${word} ${words}`)
      return {speech, slug: name.slice(0, -3), save}
    }
  }
  throw new Error(`No note hangs on words in ${archive}.`)
}

function notesOf(archive: string, speech: string): string[] {
  try {
    const names = readdirSync(join(archive, 'notes', speech))
    return names.filter((name) => name.endsWith('.md')).sort()
  } catch {
    // A speech without notes has no folder.
    return []
  }
}
