import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {OutputFile, SitePath} from '../model/types.ts'
import {type AssetBundle, bundleAssets} from '../write/assets.ts'
import {bundled} from './bundled-program.ts'

/** Scripts, styles and fonts as pages refer to them. */
export interface SiteAssets extends Pick<AssetBundle, 'pathByName'> {
  /** The content of styles and scripts, by their plain names. */
  textByName: ReadonlyMap<string, string>
}

/** Where the project's own code for browsers lies. */
const browserFolder = join(import.meta.dirname, '../browser')

/**
 * Make the scripts, styles and fonts of every site: they are the same for all, and lie ready beside the program's bundle.
 *
 * @param write - Takes the files.
 * @param scripts - The folder of the bundle that runs; absent where the program runs from its sources.
 * @returns Where they lie, and the content of styles and scripts.
 * @throws Error - where they are not ready and cannot be bundled.
 */
export async function siteAssets(
  write: (file: OutputFile) => void,
  scripts = bundled?.folder
): Promise<SiteAssets> {
  const ready = scripts === undefined ? undefined : keptAssets(scripts)
  const {files, pathByName} = ready ?? (await bundleAssets(browserFolder))
  for (const file of files) write(file)
  return {pathByName, textByName: textsOf(files, pathByName)}
}

/**
 * Make the assets of every site and keep them beside a bundle of the program.
 *
 * @param scripts - The folder of the bundle.
 * @throws Error - where the code cannot be bundled; the message says where.
 */
export async function keepAssets(scripts: string): Promise<void> {
  const {files, pathByName} = await bundleAssets(browserFolder)
  for (const {path, content} of files) {
    const file = join(scripts, kept, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  writeFileSync(join(scripts, kept, list), JSON.stringify([...pathByName]))
}

/** The folder of kept assets, and in it the list of their names. */
const kept = 'browser'
const list = 'names.json'

/** A newer bundle may have taken the place of the one that runs. */
function keptAssets(scripts: string): AssetBundle | undefined {
  const folder = join(scripts, kept)
  if (!existsSync(join(folder, list))) return undefined
  const names: Array<[string, SitePath]> = JSON.parse(readFileSync(join(folder, list), 'utf8'))
  const files = names.map(([, path]) => ({path, content: readFileSync(join(folder, path))}))
  return {files, pathByName: new Map(names)}
}

function textsOf(
  files: readonly OutputFile[],
  pathByName: ReadonlyMap<string, SitePath>
): Map<string, string> {
  const contentByPath = new Map(files.map(({path, content}) => [path, content]))
  return new Map(
    [...pathByName].flatMap(([name, path]) => {
      const content = contentByPath.get(path)
      if (content === undefined || !/\.(?:js|css)$/.test(name)) return []
      return [[name, typeof content === 'string' ? content : new TextDecoder().decode(content)]]
    })
  )
}
