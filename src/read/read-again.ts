import {statSync} from 'node:fs'
import {join} from 'node:path'
import {exists, namesIn} from './list-archive.ts'
import {readFileBytes} from './read-file.ts'
import {stampOf} from './stamp.ts'
import {type Read, watchReads} from './watch-reads.ts'

/**
 * Tell whether the archive would still give what it gave.
 *
 * A file whose times, size and number are the same is taken for unchanged; any other is read and compared.
 *
 * @param folder - The archive's folder.
 * @param read - What was asked, and found.
 * @returns Whether the same would be found now.
 */
export function isUnchanged(folder: string, read: Read): boolean {
  if (read.stamp && read.stamp === currentStamp(join(folder, read.path))) return true
  return findAgain(folder, read) === read.found
}

function currentStamp(path: string): string {
  const stats = statSync(path, {throwIfNoEntry: false})
  return stats ? stampOf(stats) : ''
}

function findAgain(folder: string, {kind, path}: Read): string | undefined {
  const {reads} = watchReads(() => askAgain[kind](folder, path))
  return reads[0]?.found
}

const askAgain = {
  file: (folder: string, path: string) => readFileBytes(folder, path, Infinity),
  there: exists,
  names: namesIn
}
