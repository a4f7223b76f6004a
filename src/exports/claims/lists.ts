import {scale} from '../../model/scale.ts'
import type {Archive} from '../../model/types.ts'
import type {ClaimRow} from '../../render/claims/claim-row.ts'
import {kindsOf} from '../../render/claims/claim-table.ts'
import {
  type ClaimManifest,
  claimPaths,
  type Letters,
  type ListedFacet,
  listedFacets
} from '../../search/claims/claim-files.ts'
import {encodeSet} from '../../search/claims/claim-set.ts'
import type {TableFile} from './claim-table.ts'

/**
 * Write, for each value that claims are narrowed by, the set of the claims that bear it.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns The files; then the values, ratings in the order of the scale, all else by its letters.
 */
export function* lists(
  rows: readonly ClaimRow[],
  archive: Archive
): Generator<TableFile, ClaimManifest['values']> {
  const values: Record<ListedFacet, string[]> = {rating: [], topic: [], kind: []}
  for (const facet of listedFacets) {
    const claimsByValue = new Map<string, number[]>()
    for (const [claim, row] of rows.entries()) {
      for (const value of new Set(valuesOf(facet, row, archive))) {
        const claims = claimsByValue.get(value)
        if (claims) claims.push(claim)
        else claimsByValue.set(value, [claim])
      }
    }
    values[facet] = inOrder(facet, [...claimsByValue.keys()])
    for (const [place, value] of values[facet].entries()) {
      const content: Letters = {letters: encodeSet(claimsByValue.get(value) ?? [])}
      yield [claimPaths.list(facet, place), content]
    }
  }
  return values
}

function valuesOf(facet: ListedFacet, row: ClaimRow, archive: Archive): readonly string[] {
  if (facet === 'rating') return row.note.rating === undefined ? [] : [row.note.rating]
  return facet === 'topic' ? row.note.topics : kindsOf(row, archive)
}

function inOrder(facet: ListedFacet, values: readonly string[]): string[] {
  if (facet !== 'rating') return values.toSorted()
  return scale.flatMap(({rating}) => (values.includes(rating) ? [rating as string] : []))
}
