import {spawnSync} from 'node:child_process'
import {existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import process from 'node:process'
import type {Workspace} from './workspace.ts'
import {errorCode, writeFailure} from './write-failure.ts'

/** A program that exchanges two folders in one step of the file system: renameat2(2) with RENAME_EXCHANGE. */
export type Exchanger = (one: string, other: string) => {program: string; words: string[]}

/** Number of the system call renameat2 by machine; Node itself offers no way to it. */
const renameat2: Readonly<Record<string, number>> = {x64: 316, arm64: 276, riscv64: 276}

/** The programs that may be there, best first: GNU coreutils from 9.5, Perl (a part of every Debian and Ubuntu). */
export const exchangers: readonly Exchanger[] = [
  (one, other) => ({
    program: 'mv',
    words: ['--exchange', '--no-target-directory', '--', one, other]
  }),
  (one, other) => ({
    program: 'perl',
    words: ['-e', 'exit(syscall(shift() + 0, -100, shift(), -100, shift(), 2) != 0)'].concat(
      String(renameat2[process.arch] ?? -1),
      one,
      other
    )
  })
]

/**
 * Put the next edition in the place of the last.
 *
 * Where the system can exchange two folders, that is one step: whoever looks sees the whole last or the whole next
 * edition. Elsewhere two renames follow each other: for an instant (some 20 microseconds) there is no folder, but never
 * half a site; a process killed in that very instant leaves the last edition in `former`, from where the next build and
 * `npm start` put it back (`healSite`).
 *
 * @param workspace - The temporary folder with the next edition.
 * @param programs - Ways to exchange, to be tried in turn.
 * @throws WriteFailure - where the system refuses; the last edition is then in its place.
 */
export function swapFolders(workspace: Workspace, programs = exchangers): void {
  try {
    if (!existsSync(workspace.out)) renameSync(workspace.site, workspace.out)
    else if (!programs.some((exchanger) => exchange(workspace, exchanger))) moveAside(workspace)
  } catch (error) {
    throw writeFailure(`put the new site in the place of ${workspace.out}`, error)
  }
}

/** Only what the folder's number says counts: the program may be killed just after its work. */
function exchange({folder, site, out}: Workspace, exchanger: Exchanger): boolean {
  const number = statSync(site).ino
  // Both lie beside the working folder of the program: short names cannot be taken for options or be too long.
  const {program, words} = exchanger(
    `./${basename(folder)}/${basename(site)}`,
    `./${basename(out)}`
  )
  spawnSync(program, words, {cwd: dirname(folder), stdio: 'ignore'})
  return statSync(out, {throwIfNoEntry: false})?.ino === number
}

function moveAside({site, out, former}: Pick<Workspace, 'site' | 'out' | 'former'>): void {
  renameSync(out, former)
  try {
    renameSync(site, out)
  } catch (error) {
    if (!existsSync(out)) renameSync(former, out)
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
    // Another build published in this very instant: its site is now the last edition.
    rmSync(former, {recursive: true})
    moveAside({site, out, former})
  }
}
