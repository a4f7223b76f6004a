import {stances} from '../../model/stances.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import type {ClaimRow} from '../../render/claims/claim-row.ts'
import {entryName} from '../../render/parts/entry-name.ts'
import {
  claimPaths,
  claimsInPiece,
  type PackedRow,
  type RowPiece
} from '../../search/claims/claim-files.ts'
import type {TableFile} from './claim-table.ts'

/**
 * Write the rows of the table.
 *
 * @param rows - The claims.
 * @param ratings - The ratings that occur, by which rows name theirs.
 * @param archive - The archive.
 * @returns The files.
 */
export function* rowPieces(
  rows: readonly ClaimRow[],
  ratings: readonly string[],
  archive: Archive
): Generator<TableFile> {
  for (let piece = 0; piece * claimsInPiece < rows.length; piece++) {
    const some = rows.slice(piece * claimsInPiece, (piece + 1) * claimsInPiece)
    const speeches = [...new Set(some.map(({speech}) => speech))]
    const content: RowPiece = {
      speeches: speeches.map(({id, speaker, date}) => [id, entryName(archive, speaker), date]),
      rows: some.map((row) => packed(row, speeches, ratings))
    }
    yield [claimPaths.rows(piece), content]
  }
}

function packed(
  {speech, note}: ClaimRow,
  speeches: readonly SpeechRecord[],
  ratings: readonly string[]
): PackedRow {
  const {slug, at, claim = '', rating = '', updated} = note
  const counts = stances.map(({stance}) => note.stances[stance] ?? 0)
  return [speeches.indexOf(speech), slug, at, claim, ratings.indexOf(rating), updated, counts]
}
