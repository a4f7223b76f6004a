import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import {join} from 'node:path'

/** Names of files that editors make for themselves. */
const fleeting = /^\.|~$|^#.*#$|^4913$|\.swp$|\.tmp$/

interface Watched {
  watcher: FSWatcher
  /** The folder's number: another folder may take its name. */
  number: number
}

/**
 * Watch folders with all that is in them.
 *
 * One watcher a folder, by own bookkeeping: on Linux the recursive mode of Node 20 watches files one by one and loses a
 * file when an editor saves it by putting a new one in its place. A folder that is removed and comes again, as when git
 * changes branches, is watched again.
 *
 * @param root - The folder in which they lie.
 * @param names - Their names; they need not exist.
 * @param tell - Hears of each file that was changed, made or removed, by its path from `root`; several times for one save.
 * @returns A function that ends the watch.
 * @throws Error - of the system, e.g. with the code `ENOSPC` where it can watch no more folders.
 */
export function watchTree(
  root: string,
  names: readonly string[],
  tell: (path: string) => void
): () => void {
  const folders = new Map<string, Watched>()
  const heard = (folder: string, name: string) => {
    if (fleeting.test(name) || (folder === '' && !names.includes(name))) return
    const path = folder === '' ? name : `${folder}/${name}`
    const {isFolder, number} = entry(root, path)
    const known = folders.get(path)
    if (known && known.number !== number) forget(path)
    if (!isFolder) tell(path)
    // Its files may have been made before the watch began.
    else if (!folders.has(path)) addLate(path, number)
  }
  /** Watches a folder with those in it; `found` hears of the files in it. */
  const add = (folder: string, number: number, found: (path: string) => void) => {
    const watcher = watch(join(root, folder), (_, name) => heard(folder, name ?? ''))
    watcher.on('error', () => forget(folder))
    folders.set(folder, {watcher, number})
    const inside = folder === '' ? names.map((name) => entry(root, name)) : entriesIn(root, folder)
    for (const {path, isFolder, number} of inside) {
      if (isFolder && !folders.has(path)) add(path, number, found)
      else found(path)
    }
  }
  const addLate = (folder: string, number: number) => {
    try {
      add(folder, number, tell)
    } catch {
      // It has gone again, or the system watches no more: the change is told all the same.
      tell(folder)
    }
  }
  const forget = (path: string) => {
    for (const [folder, {watcher}] of folders) {
      if (folder !== path && !folder.startsWith(`${path}/`)) continue
      watcher.close()
      folders.delete(folder)
    }
  }
  add('', entry(root, '.').number, () => undefined)
  return () => {
    for (const {watcher} of folders.values()) watcher.close()
    folders.clear()
  }
}

interface Entry {
  path: string
  isFolder: boolean
  /** Of a folder. */
  number: number
}

/** An archive has hundreds of thousands of files: the system is asked only what a name does not tell. */
function entriesIn(root: string, folder: string): Entry[] {
  try {
    const inside = readdirSync(join(root, folder), {withFileTypes: true})
    return inside
      .filter(({name}) => !fleeting.test(name))
      .map((found) => {
        const path = `${folder}/${found.name}`
        return found.isFile() ? {path, isFolder: false, number: 0} : entry(root, path)
      })
  } catch {
    return []
  }
}

function entry(root: string, path: string): Entry {
  const found = statSync(join(root, path), {throwIfNoEntry: false})
  return {path, isFolder: found?.isDirectory() ?? false, number: found?.ino ?? 0}
}
