import type {Archive, OutputFile, SitePath} from '../../model/types.ts'
import {mostOnOnePage} from '../../render/claims/claim-limit.ts'
import {type ClaimRow, claimRows} from '../../render/claims/claim-row.ts'
import {fromArchive} from '../from-archive.ts'
import {lists} from './lists.ts'
import {orders} from './orders.ts'
import {rowPieces} from './row-pieces.ts'
import {speechFiles} from './speech-files.ts'

/** What a file of the table holds; such files are for programs alone and many, so they are written without spaces. */
export type TableFile = readonly [path: string, content: unknown]

/** The table of all claims of an archive that has too many for one page, in pieces of which a browser fetches what is asked for. */
export const claimTable = fromArchive(
  'claim-table',
  'the table of claims in pieces, where there are too many for one page',
  function* (archive): Generator<OutputFile> {
    const rows = claimRows(archive)
    if (rows.length <= mostOnOnePage) return
    for (const [path, content] of claimTableFiles(rows, archive)) {
      yield {path: path as SitePath, content: `${JSON.stringify(content)}\n`}
    }
  }
)

/**
 * Write the table of claims in pieces.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns The files.
 */
export function* claimTableFiles(
  rows: readonly ClaimRow[],
  archive: Archive
): Generator<TableFile> {
  const values = yield* lists(rows, archive)
  yield* rowPieces(rows, values.rating, archive)
  yield* orders(rows, archive)
  yield* speechFiles(rows, values)
}
