import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {checksumsName, parseChecksums} from './checksums.ts'
import {errorCode, WriteFailure, writeFailure} from './write-failure.ts'

/**
 * Make sure that a folder may be replaced by a site: that it does not exist, is empty, or is a site made before.
 *
 * It costs a wrong `--out` nothing that was there: a folder without a list of checksums, or with anything at its top
 * that the list does not know (a `.git`, a file laid there by hand), is refused.
 *
 * @param out - The folder.
 * @returns Whether a former site lies there.
 * @throws WriteFailure - where it may not.
 */
export function assertReplaceable(out: string): boolean {
  const names = namesIn(out)
  if (names.length === 0) return false
  const stray = strays(out, names)
  if (stray.length === 0) return true
  throw new WriteFailure(
    `Unexpected ${stray.slice(0, 3).join(', ')} in ${out}, expected an empty folder or a site made before: ` +
      'everything in it would be lost. Move it away or choose another folder with --out.',
    'ENOTEMPTY'
  )
}

function namesIn(out: string): string[] {
  try {
    if (statSync(out, {throwIfNoEntry: false}) === undefined) return []
    return readdirSync(out).sort()
  } catch (error) {
    const isFile = errorCode(error) === 'ENOTDIR'
    throw isFile
      ? new WriteFailure(`Unexpected file ${out}, expected a folder.`, 'ENOTDIR')
      : writeFailure(`read ${out}`, error)
  }
}

function strays(out: string, names: readonly string[]): string[] {
  if (!names.includes(checksumsName)) return [...names]
  const listed = parseChecksums(readFileSync(join(out, checksumsName), 'utf8'))
  const known = new Set<string>([checksumsName, ...listed.map(({path}) => topOf(path))])
  return names.filter((name) => !known.has(name))
}

function topOf(path: string): string {
  const slash = path.indexOf('/')
  return slash < 0 ? path : path.slice(0, slash)
}
