import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type Plugin} from 'esbuild'
import type {BundledProgram} from './bundled-program.ts'
import {programFolder, programVersion} from './program-files.ts'

/** Modules that processes and threads begin with. */
export const programEntries: readonly string[] = [
  'cli',
  'line/speech-thread',
  'line/export-thread',
  'commands/build-child',
  'commands/live-child',
  'bench/plain-build',
  'bench/plain-thread',
  'bench/run-build'
]

/** Packages that read files of their own beside their code, so they stay where they are. */
const whole = [
  '@resvg/resvg-js',
  'esbuild',
  'fontkit',
  'node-sqlite3-wasm',
  'playwright-core',
  'tsx'
]

/**
 * Write the program as plain scripts: one for each entry, and pieces that they share.
 *
 * @param outdir - Where they are written.
 * @param folder - Where they will lie.
 * @throws Error - where a source is no TypeScript; the message says where.
 */
export async function writeScripts(outdir: string, folder: string): Promise<void> {
  const told: BundledProgram = {folder, version: programVersion()}
  await build({
    absWorkingDir: join(programFolder, 'src'),
    entryPoints: programEntries.map((entry) => `${entry}.ts`),
    outbase: '.',
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Shorter text is read faster; names stay, for errors tell them.
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    define: {bundledProgram: JSON.stringify(told)},
    banner: {
      js: `import {createRequire as requireOf} from 'node:module';const require = requireOf(${JSON.stringify(import.meta.url)});`
    },
    plugins: [ownPlaces, wholePackages, oneLanguage],
    logLevel: 'silent'
  })
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

/** What zod says is said in English alone; its other forty languages would be read at every start. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({onLoad}) {
    onLoad({filter: /\/zod\/v4\/locales\/index\.js$/}, () => ({
      contents: `export {default as en} from './en.js'`
    }))
  }
}

/** What only checks the site, too, stays where it is: it may not be installed. */
const wholePackages: Plugin = {
  name: 'whole-packages',
  setup({onResolve}) {
    onResolve({filter: new RegExp(`^(?:${whole.join('|')})$`)}, ({path}) => ({
      path: import.meta.resolve(path),
      external: true
    }))
    onResolve({filter: /^[^./]/}, ({path, importer}) =>
      /\/src\/validate\//.test(importer) ? {path, external: true} : undefined
    )
  }
}
