import {constants, openSync, realpathSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'

/**
 * Open a file of the archive for reading.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @returns Its descriptor, which the caller closes; nothing where the path, or a link on its way, leads out of the folder.
 * @throws Error - where the system refuses.
 */
export function openInside(folder: string, file: string): number | undefined {
  const path = resolve(folder, file)
  if (!isInside(resolve(folder), path)) return undefined
  const straight = leadsInside(folder, dirname(path)) ? openUnlinked(path) : undefined
  if (straight !== undefined) return straight
  const real = realpathSync.native(path)
  return liesInside(folder, real) ? openSync(real, 'r') : undefined
}

/** Gives nothing for a link, and everywhere where the system cannot tell at once. */
function openUnlinked(path: string): number | undefined {
  const noLink = constants.O_NOFOLLOW as number | undefined
  if (noLink === undefined) return undefined
  try {
    return openSync(path, constants.O_RDONLY | noLink)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return undefined
    throw error
  }
}

/** Most files of an archive stand beside others that are read in the same turn of the program: no folder becomes a link meanwhile. */
function leadsInside(folder: string, place: string): boolean {
  const key = `${folder}\0${place}`
  if (insideThisTurn.has(key)) return true
  if (!liesInside(folder, realpathSync.native(place))) return false
  if (insideThisTurn.size === 0) setImmediate(() => insideThisTurn.clear()).unref()
  insideThisTurn.add(key)
  return true
}

const insideThisTurn = new Set<string>()

/** Where links in the folder's own path lead was asked before for nearly every file of an archive. */
function liesInside(folder: string, real: string): boolean {
  return (
    isInside(realFolders.get(folder) ?? realFolder(folder), real) ||
    isInside(realFolder(folder), real)
  )
}

function realFolder(folder: string): string {
  const real = realpathSync.native(folder)
  realFolders.set(folder, real)
  return real
}

const realFolders = new Map<string, string>()

function isInside(folder: string, path: string): boolean {
  if (path.startsWith(`${folder}${sep}`)) return true
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}
