import {scale} from '../../model/scale.ts'
import type {Archive} from '../../model/types.ts'
import type {ClaimRow} from '../../render/claims/claim-row.ts'
import {entryName} from '../../render/parts/entry-name.ts'
import {
  claimPaths,
  claimsInOrder,
  type Letters,
  orderedColumns
} from '../../search/claims/claim-files.ts'
import {orderOf, type SortedClaim} from '../../search/claims/claim-order.ts'
import {encodeNumber} from '../../search/postings.ts'
import type {TableFile} from './claim-table.ts'

/**
 * Write the claims' numbers in the order of each column.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns The files.
 */
export function* orders(rows: readonly ClaimRow[], archive: Archive): Generator<TableFile> {
  const sorted = rows.map((row) => sortedClaim(row, archive))
  for (const column of orderedColumns) {
    const compare = orderOf(column, archive.settings.language)
    const numbers = [...sorted.entries()]
      .sort(([first, a], [second, b]) => compare(a, b) || first - second)
      .map(([claim]) => claim)
    for (let piece = 0; piece * claimsInOrder < numbers.length; piece++) {
      const some = numbers.slice(piece * claimsInOrder, (piece + 1) * claimsInOrder)
      const content: Letters = {letters: some.map(encodeNumber).join('')}
      yield [claimPaths.order(column, piece), content]
    }
  }
}

function sortedClaim({speech, note}: ClaimRow, archive: Archive): SortedClaim {
  return {
    claim: note.claim ?? '',
    degree: scale.findIndex(({rating}) => rating === note.rating),
    speaker: entryName(archive, speech.speaker),
    evidence: Object.values(note.stances).reduce((sum, count) => sum + count, 0),
    updated: note.updated
  }
}
