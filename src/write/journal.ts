import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {errorCode} from './write-failure.ts'

/** The changes that make the next edition of the last. Once it is written they are made, whatever happens. */
export interface Journal {
  /** Files to be moved from the stage into the site, in this order. */
  move: readonly string[]
  /** Files to be removed from the site after that. */
  remove: readonly string[]
}

/**
 * Write a journal, whole or not at all and safe from a loss of power.
 *
 * @param folder - The temporary folder.
 * @param journal - The changes.
 */
export function writeJournal(folder: string, journal: Journal): void {
  const draft = `${journalFile(folder)}.draft`
  const file = openSync(draft, 'w')
  try {
    writeSync(file, JSON.stringify(journal))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, journalFile(folder))
}

/**
 * Tell whether changes of a site were begun and not ended.
 *
 * @param folder - A temporary folder.
 * @returns Whether a journal lies in it.
 */
export function hasJournal(folder: string): boolean {
  return existsSync(journalFile(folder))
}

/**
 * Make the changes of a journal, then forget it. What was made before, by a process that was killed, is passed over.
 *
 * @param folder - The temporary folder.
 * @param site - The stage in it.
 * @param out - The folder of the site.
 */
export function applyJournal(folder: string, site: string, out: string): void {
  const {move, remove} = JSON.parse(readFileSync(journalFile(folder), 'utf8')) as Journal
  const made = new Set<string>()
  for (const path of move) moveIn(join(site, path), join(out, path), made)
  for (const path of remove) {
    rmSync(join(out, path), {force: true})
    removeEmpty(out, dirname(path))
  }
  rmSync(journalFile(folder))
}

/** Renaming over a file leaves no moment without it. */
function moveIn(from: string, to: string, made: Set<string>): void {
  const folder = dirname(to)
  if (!made.has(folder)) mkdirSync(folder, {recursive: true})
  made.add(folder)
  try {
    renameSync(from, to)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || !existsSync(to)) throw error
  }
}

function removeEmpty(out: string, folder: string): void {
  if (folder === '.') return
  try {
    rmdirSync(join(out, folder))
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) return
    throw error
  }
  removeEmpty(out, dirname(folder))
}

function journalFile(folder: string): string {
  return join(folder, 'journal')
}
