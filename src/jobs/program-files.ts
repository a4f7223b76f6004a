import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {bundled} from './bundled-program.ts'

/** Where Rostrum itself lies. */
export const programFolder = join(import.meta.dirname, '../..')

/** Files that are no part of the program: tests, what only they use, and pictures of the README. */
const aside = /\.test\.ts$|^src\/(?:testing|images)\//

/** Files that go into no site. */
const besideSites = /^src\/validate\//

let known: string | undefined = bundled?.version

/**
 * Name the version of the program by its content: its own files, those of the packages as the lockfile fixes them, and Node.
 *
 * @returns The SHA-256, as 64 hexadecimal digits; worked out once a process.
 */
export function programVersion(): string {
  known ??= hashFiles(programFiles().filter((file) => !besideSites.test(file)))
  return known
}

/**
 * Name the scripts that are bundled from the program by all that goes into them, the place of their sources too.
 *
 * @returns The SHA-256, as 64 hexadecimal digits.
 */
export function scriptsVersion(): string {
  return hashFiles(programFiles(), programFolder)
}

function hashFiles(files: readonly string[], place = ''): string {
  const hash = createHash('sha256').update(`${process.version}${place}`)
  for (const file of files) {
    hash.update(`\n${file}\n`).update(readFileSync(join(programFolder, file)))
  }
  return hash.digest('hex')
}

function programFiles(): string[] {
  const sources = readdirSync(join(programFolder, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(programFolder.length + 1))
    .filter((file) => !aside.test(file))
  return ['package-lock.json', 'package.json', ...sources].sort()
}
