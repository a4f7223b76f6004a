// @ts-check
import {createHash} from 'node:crypto'
import {existsSync, lstatSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'

/**
 * Run a module of the program: `node src/run.js cli build`.
 *
 * The program is TypeScript; what runs is a bundle of it, for a thousand files are slow to find, read and translate.
 * Whether it is still what stands in `src/` is told by the stamps of all files: no change of a file leaves both its times
 * as they were, for the second is the system's own (`st_ctime`, POSIX). Reading them takes a hundredth of a second.
 */

const source = import.meta.dirname
const record = join(source, '../node_modules/.cache/rostrum/program.txt')

const module = process.argv[2] ?? 'cli'
const script = join(await currentBundle(), `${module}.mjs`)
process.argv.splice(1, 2, join(source, `${module}.ts`))
process.setSourceMapsEnabled(true)
await import(pathToFileURL(script).href)

/** @returns {Promise<string>} The folder of the scripts. */
async function currentBundle() {
  const stamp = stampNow()
  const [known, folder = ''] = lastBundle()
  if (known === stamp && existsSync(folder)) return folder
  const {tsImport} = await import('tsx/esm/api')
  /** @type {typeof import('./jobs/bundle-program.ts')} */
  const {bundleProgram} = await tsImport('./jobs/bundle-program.ts', import.meta.url)
  const made = await bundleProgram()
  // What changed meanwhile may be in it or not.
  if (stampNow() === stamp) keepRecord(`${stamp}\n${made}`)
  return made
}

/** @returns {string} The stamps of all that goes into a bundle, in short. */
function stampNow() {
  const hash = createHash('sha256').update(`${process.version} ${source}\n`)
  const sources = readdirSync(source, {recursive: true, encoding: 'utf8'})
  const beside = ['../package.json', '../package-lock.json', '../node_modules/.package-lock.json']
  for (const name of [...sources.filter((name) => !name.endsWith('.test.ts')).sort(), ...beside]) {
    const {size, mtimeMs, ctimeMs} = lstatSync(join(source, name), {throwIfNoEntry: false}) ?? {}
    hash.update(`${name} ${size} ${mtimeMs} ${ctimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @returns {string[]} The stamp that files had, and the folder of the scripts made from them. */
function lastBundle() {
  try {
    return readFileSync(record, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** @param {string} content */
function keepRecord(content) {
  const draft = `${record}.${process.pid}.draft`
  try {
    writeFileSync(draft, content)
    renameSync(draft, record)
  } catch {
    // Where nothing can be written the next start is slow again.
  }
}
