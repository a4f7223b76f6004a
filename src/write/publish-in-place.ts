import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {checksumsName, parseChecksums} from './checksums.ts'
import {applyJournal, type Journal, writeJournal} from './journal.ts'
import type {WrittenFile} from './manifest.ts'
import type {Workspace} from './workspace.ts'
import {writeFailure} from './write-failure.ts'

/** From so many unchanged files on, laying them all into the next edition takes longer than a reader should wait. */
export const manyFiles = 2000

/**
 * Tell how to make the next edition of the last by changing it, where nearly all of it stays.
 *
 * @param out - The folder of the site.
 * @param files - All files of the next edition.
 * @param many - From so many unchanged files on.
 * @returns The changes; nothing where the whole folder had better be replaced.
 */
export function changesInPlace(
  out: string,
  files: readonly WrittenFile[],
  many: number
): Journal | undefined {
  const fresh = files.filter(({kept}) => !kept).map(({path}): string => path)
  const kept = files.length - fresh.length
  if (kept < many || fresh.length * 4 > kept) return undefined
  const present = new Set<string>(files.map(({path}) => path))
  const last = parseChecksums(readFileSync(join(out, checksumsName), 'utf8'))
  const remove = last.map(({path}) => path).filter((path) => !present.has(path))
  if (changesKind(fresh, remove)) return undefined
  // The list of checksums goes last: until then it is the last edition's.
  const move = [...fresh.filter((path) => path !== checksumsName), checksumsName]
  return {move, remove}
}

/** A file in the place of a folder, or a folder in that of a file, cannot be renamed into it. */
function changesKind(fresh: readonly string[], remove: readonly string[]): boolean {
  const gone = new Set(remove)
  const goneFolders = new Set(remove.flatMap(foldersOf))
  return fresh.some(
    (path) => goneFolders.has(path) || foldersOf(path).some((folder) => gone.has(folder))
  )
}

function foldersOf(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

/**
 * Publish by changing the last edition file by file, each in one step.
 *
 * For some milliseconds a reader may find files of both editions. Once the changes are begun they are ended, whatever
 * happens: a process that is killed meanwhile leaves a journal, from which the next build and `npm start` go on
 * (`healSite`).
 *
 * @param workspace - The temporary folder; in it the files that are new.
 * @param journal - The changes.
 * @throws WriteFailure - where the system refuses; the next build goes on with them.
 */
export function publishInPlace({folder, site, out}: Workspace, journal: Journal): void {
  try {
    writeJournal(folder, journal)
    applyJournal(folder, site, out)
  } catch (error) {
    throw writeFailure(`change the site ${out}; the next build goes on with it`, error)
  }
}
