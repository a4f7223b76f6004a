import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {programFolder, programVersion} from './program-files.ts'

/** Packages that read files of their own beside their code, so they stay where they are. */
const whole = ['@resvg/resvg-js', 'esbuild', 'fontkit', 'node-sqlite3-wasm']

/**
 * Bundle a module of the program with all that it imports into one plain script.
 *
 * A thread starts in a third of the time with it: nothing is to be found, read and translated file by file. The script
 * is kept under a name that tells the program's version, so it is made once a version.
 *
 * @param module - The module, a TypeScript file.
 * @returns The script; it is removable at any time.
 * @throws Error - where nothing can be written there or the module cannot be bundled.
 */
export async function bundleProgram(module: string): Promise<string> {
  const folder = join(programFolder, 'node_modules/.cache/rostrum')
  const name = module.slice(programFolder.length + 1).replaceAll(/[^\w]+/g, '-')
  const script = join(folder, `${name}-${programVersion().slice(0, 16)}.mjs`)
  if (statSync(script, {throwIfNoEntry: false})) return script
  const content = await bundle(module)
  mkdirSync(folder, {recursive: true})
  const draft = `${script}.${process.pid}.draft`
  try {
    writeFileSync(draft, content)
    renameSync(draft, script)
  } finally {
    rmSync(draft, {force: true})
  }
  return script
}

async function bundle(module: string): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [module],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      js: `import {createRequire as requireOf} from 'node:module';const require = requireOf(${JSON.stringify(import.meta.url)});`
    },
    plugins: [ownPlaces, wholePackages],
    write: false,
    logLevel: 'silent'
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

/** Modules find their files by where they lie, and shall find them from the script too. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({onLoad}) {
    onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts'
    }))
  }
}

const wholePackages: Plugin = {
  name: 'whole-packages',
  setup({onResolve}) {
    onResolve({filter: new RegExp(`^(?:${whole.join('|')})$`)}, ({path}) => ({
      path: import.meta.resolve(path),
      external: true
    }))
  }
}
