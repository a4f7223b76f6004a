import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {bundled} from './bundled-program.ts'
import {programFolder, scriptsVersion} from './program-files.ts'
import {pruneOldest} from './prune-oldest.ts'

/** Where scripts are kept. It may be removed at any time. */
const store = join(programFolder, 'node_modules/.cache/rostrum/program')

/** So many versions are kept: programs that still run may load from theirs. */
const versions = 4

/**
 * Give the script of a module that a process or a thread begins with.
 *
 * @param module - Its path in `src/`, without ending, e.g. `line/speech-thread`.
 * @returns The script: of the bundle that runs, or of one made from the sources as they are.
 * @throws Error - where the program cannot be bundled.
 */
export async function programScript(module: string): Promise<string> {
  return join(bundled?.folder ?? (await bundleProgram()), `${module}.mjs`)
}

/**
 * Bundle the program into plain scripts, one for each module that processes and threads begin with, and pieces that they share.
 *
 * A process starts in a fifth of the time with them: nothing is to be found, read and translated file by file. They are
 * made once for a state of the sources.
 *
 * @returns The folder of the scripts, in `node_modules/.cache`; where nothing can be written there, a temporary one that
 *   goes with this process.
 * @throws Error - where the program cannot be bundled.
 */
export async function bundleProgram(): Promise<string> {
  const folder = join(store, scriptsVersion().slice(0, 16))
  if (existsSync(folder)) return folder
  if (!isWritable(store)) return await bundleForNow()
  const draft = `${folder}.${process.pid}.draft`
  try {
    await writeProgram(draft, folder)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, {recursive: true, force: true})
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  }
  pruneOldest(store, versions)
  return folder
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function bundleForNow(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-program-'))
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
  await writeProgram(folder, folder)
  return folder
}

/** What it takes to bundle is loaded only where a bundle is wanted. */
async function writeProgram(draft: string, folder: string): Promise<void> {
  const [{writeScripts}, {keepAssets}] = await Promise.all([
    import('./write-scripts.ts'),
    import('./site-assets.ts')
  ])
  await writeScripts(draft, folder)
  await keepAssets(draft)
}
