import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

/** Where Rostrum itself lies. */
export const programFolder = join(import.meta.dirname, '../..')

/** Files that go into no site: tests, and what only they use. */
const aside = /\.test\.ts$|^src\/(?:testing|validate|images)\//

let known: string | undefined

/**
 * Name the version of the program by its content: its own files, those of the packages as the lockfile fixes them, and Node.
 *
 * @returns The SHA-256, as 64 hexadecimal digits; worked out once a process.
 */
export function programVersion(): string {
  known ??= hashFiles()
  return known
}

function hashFiles(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of programFiles()) {
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
