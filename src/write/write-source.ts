import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import process from 'node:process'

/** Thrown where a file would land outside the archive; its message is for the editor. */
export class OutsideArchive extends Error {
  readonly code = 'OUTSIDE_ARCHIVE'
}

/**
 * Write a file of the archive whole or not at all.
 *
 * Guarantees that whoever reads the file, even after a crash, finds the old content or the new one; that a file
 * which already has this content is left untouched; and that no link leads the writing out of the archive.
 *
 * @param folder - The archive's folder; it is made where it is missing.
 * @param file - The file, relative to it.
 * @param content - Its new content.
 * @returns Whether anything had to be written.
 * @throws OutsideArchive - where the file's folder lies outside the archive.
 */
export function writeSource(folder: string, file: string, content: string | Uint8Array): boolean {
  const path = join(folder, file)
  mkdirSync(folder, {recursive: true})
  if (!isInside(folder, nearestFolder(dirname(path)))) {
    throw new OutsideArchive(
      `Unexpected place of ${file}: a link leads out of the archive, expected a plain folder.`
    )
  }
  mkdirSync(dirname(path), {recursive: true})
  const bytes = Buffer.from(content)
  if (contentOf(path)?.equals(bytes)) return false
  // A name with a dot at its start is no text and no note, should a crash leave it behind.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, bytes, {flush: true})
    renameSync(draft, path)
  } finally {
    rmSync(draft, {force: true})
  }
  return true
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}

function isInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
