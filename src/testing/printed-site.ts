import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {speechJson} from '../exports/json/speech-json.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import type {OutputFile} from '../model/types.ts'
import {finishPage} from '../render/finish.ts'
import {speechPages} from '../render/speech-pages.ts'
import type {TestArchive} from './small-archive.ts'

/** A site in a folder with all that is printed of its speeches: their pages, data, styles and fonts. */
export interface PrintedSite {
  folder: string
  remove(): void
}

/**
 * Write the pages of all speeches of an archive.
 *
 * @param archive - The archive.
 * @returns The site; the test removes it.
 */
export async function printedSite({speeches}: TestArchive): Promise<PrintedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-print-'))
  const put = ({path, content}: OutputFile) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const assets = await siteAssets(put)
  for (const context of speeches) {
    for (const page of speechPages(context)) {
      put(finishPage(page, context.shared.settings, assets))
    }
    for (const file of speechJson.make(context)) put(file)
  }
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}
