import type {LiveFile} from './find-reply.ts'

/** Gives the file that was asked for last again, without its being made or sent once more. */
export interface KeptFile {
  /** Gives a file, by its path in the site. */
  file(path: string): Promise<LiveFile>
  /** What was kept holds no longer: files have changed. */
  forget(): void
}

/**
 * Keep the file that was asked for last: an open page is told that it has changed, and then asks for what was just made.
 *
 * @param make - Makes a file, by its path in the site.
 * @returns The means; it keeps nothing that was asked for before files changed.
 */
export function keptFile(make: (path: string) => Promise<LiveFile>): KeptFile {
  let kept: {path: string; file: Promise<LiveFile>} | undefined
  return {
    async file(path) {
      if (kept?.path === path) return await kept.file
      const asked = {path, file: make(path)}
      kept = asked
      const made = await asked.file
      // What is not made as it is asked for, or could not be, is asked for anew.
      if (typeof made !== 'object' && kept === asked) kept = undefined
      return made
    },
    forget() {
      kept = undefined
    }
  }
}
