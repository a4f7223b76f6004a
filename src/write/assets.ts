import {hash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {basename, extname, relative, sep} from 'node:path'
import type {Metafile} from 'esbuild'
import type {OutputFile, SitePath} from '../model/types.ts'
import {sitePath} from './site-path.ts'

/** Scripts, styles and fonts, ready to be written. */
export interface AssetBundle {
  files: readonly OutputFile[]
  /** Where each lies, by its plain name: `style.css`, `speech.js`, `literata-latin-opsz-normal.woff2`. */
  pathByName: ReadonlyMap<string, SitePath>
}

/** Browsers of the last three years; older ones show the plain page. */
const target = ['es2022', 'chrome111', 'firefox114', 'safari16.4']

/** Kinds of files that styles refer to and that are copied as they are. */
const copied = ['.woff2', '.svg', '.png', '.webp', '.avif']

/**
 * Bundle the code and styles of a folder.
 *
 * Each script and style at the top of the folder becomes one file with all that it imports; files that styles refer to
 * by `url()` are copied. Names carry a hash of the content, so that they may be cached for ever. The same input gives
 * the same names and bytes wherever the folder lies.
 *
 * @param folder - The folder with the entries: every `*.ts` and `*.css` at its top, tests excepted.
 * @param extra - Further files to copy under hashed names: their paths by plain name.
 * @returns The files and where they lie.
 * @throws Error - where the code cannot be bundled; the message says where.
 */
export async function bundleAssets(
  folder: string,
  extra: Readonly<Record<string, string>> = {}
): Promise<AssetBundle> {
  // It takes long to load, and most builds find the assets made.
  const {build} = await import('esbuild')
  const {outputFiles, metafile} = await build({
    absWorkingDir: folder,
    entryPoints: entriesIn(folder),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: 'assets',
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target,
    loader: Object.fromEntries(copied.map((ending) => [ending, 'file' as const])),
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  const made = outputFiles.map(({path, contents}) => ({
    path: sitePath(relative(folder, path).split(sep).join('/')),
    content: contents
  }))
  const copies = Object.entries(extra).map(([name, file]) => copyOf(name, file))
  return {
    files: [...made, ...copies.map(([, file]) => file)],
    pathByName: new Map([
      ...namesOf(metafile),
      ...copies.map(([name, {path}]): [string, SitePath] => [name, path])
    ])
  }
}

function entriesIn(folder: string): string[] {
  const isEntry = /(?<!\.test|\.d)\.ts$|\.css$/
  return readdirSync(folder)
    .filter((name) => isEntry.test(name))
    .sort()
}

function namesOf({outputs}: Metafile): Array<[string, SitePath]> {
  return Object.entries(outputs).map(([path, {entryPoint, inputs}]) => {
    const source = entryPoint ?? Object.keys(inputs)[0] ?? path
    return [basename(source).replace(/\.ts$/, '.js'), sitePath(path)]
  })
}

function copyOf(name: string, file: string): [string, OutputFile] {
  const content = readFileSync(file)
  const ending = extname(name)
  const mark = hash('sha256', content, 'hex').slice(0, 8)
  return [name, {path: sitePath(`assets/${basename(name, ending)}-${mark}${ending}`), content}]
}
