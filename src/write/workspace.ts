import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isDead, ownMark} from './process-mark.ts'
import {errorCode, writeFailure} from './write-failure.ts'

/** A temporary folder beside a site, on the same file system, in which its next edition is made. */
export interface Workspace {
  /** The site that will be replaced; links followed, absolute. */
  out: string
  /** The temporary folder: `.<site>.build-<process>-<count>`. */
  folder: string
  /** The next edition, in the temporary folder. */
  site: string
  /** For files that are not finished. */
  scratch: string
  /** Where the last edition waits while it is being replaced, on systems that cannot exchange two folders. */
  former: string
}

let count = 0

/**
 * Make a temporary folder for the next edition of a site, after mending and cleaning what dead processes left.
 *
 * @param out - The site's folder; it need not exist.
 * @returns The folder, empty.
 * @throws WriteFailure - where the system refuses.
 */
export function openWorkspace(out: string): Workspace {
  try {
    const real = realFolder(out)
    mkdirSync(dirname(real), {recursive: true})
    healSite(real)
    count += 1
    const folder = join(dirname(real), `${prefix(real)}${ownMark()}-${count}`)
    const inside = {
      site: join(folder, 'site'),
      scratch: join(folder, 'scratch'),
      former: join(folder, 'former')
    }
    mkdirSync(inside.site, {recursive: true})
    mkdirSync(inside.scratch)
    return {out: real, folder, ...inside}
  } catch (error) {
    throw writeFailure(`make a temporary folder beside ${out}`, error)
  }
}

/**
 * Remove a temporary folder with all in it.
 *
 * It takes a name that no writer knows first, so that threads which still write into it fail instead of filling it again.
 *
 * @param workspace - The folder; it may be gone already.
 */
export function removeWorkspace({folder}: Workspace): void {
  removeFolder(outOfReach(folder))
}

/**
 * Mend what dead processes left beside a site: put the last good edition back if one was killed between the two
 * renames of a replacement, and remove their temporary folders. Folders of living processes stay.
 *
 * @param out - The site's folder.
 */
export function healSite(out: string): void {
  const real = realFolder(out)
  const parent = dirname(real)
  if (!existsSync(parent)) return
  const start = prefix(real)
  for (const name of readdirSync(parent).sort()) {
    if (!name.startsWith(start) || !isDead(name.slice(start.length))) continue
    const doomed = outOfReach(join(parent, name))
    putBack(join(doomed, 'former'), real)
    removeFolder(doomed)
  }
}

/**
 * Gives a temporary folder a name that nobody else knows: neither threads that still write, nor the program that was
 * exchanging folders for a process that was killed, which then finds nothing to exchange.
 */
function outOfReach(folder: string): string {
  if (folder.endsWith(over)) return folder
  try {
    renameSync(folder, folder + over)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return folder + over
}

const over = '-over'

function putBack(former: string, out: string): void {
  if (existsSync(out) || !existsSync(former)) return
  try {
    renameSync(former, out)
  } catch (error) {
    // Another process has just put it back, or published.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
  }
}

/** For hundreds of thousands of files the system's own program is twice as fast; where it is missing Node does it. */
function removeFolder(folder: string): void {
  spawnSync('rm', ['-rf', '--', folder], {stdio: 'ignore'})
  // What a process that was killed had called may still be writing there.
  rmSync(folder, {recursive: true, force: true, maxRetries: 10})
}

function prefix(out: string): string {
  return `.${basename(out)}.build-`
}

/** A link to the site's folder is followed: what it points to is replaced, and the link stays. */
function realFolder(out: string): string {
  try {
    return realpathSync(out)
  } catch {
    return resolve(out)
  }
}
