import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {claimTableFiles} from '../exports/claims/claim-table.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import type {Archive, OutputFile} from '../model/types.ts'
import {claimRows} from '../render/claims/claim-row.ts'
import {finishPage} from '../render/finish.ts'
import {claimsPages} from '../render/pages/claims.ts'
import {serveFolder} from './serve-folder.ts'
import {writeFiles} from './write-files.ts'

/**
 * Write the pages of an archive's claims with all that they load, and serve them; no other page is made.
 *
 * @param archive - The archive.
 * @returns The address of the site, and how it is taken away.
 */
export async function claimSite(archive: Archive): Promise<{url: string; close(): Promise<void>}> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-claims-'))
  const write = ({path, content}: OutputFile) => writeFiles(folder, {[path]: content})
  const assets = await siteAssets(write)
  for (const page of claimsPages(archive)) {
    write(finishPage(page, archive.settings, assets))
  }
  for (const [path, content] of claimTableFiles(claimRows(archive), archive)) {
    writeFiles(folder, {[path]: JSON.stringify(content)})
  }
  const server = await serveFolder(folder)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}
