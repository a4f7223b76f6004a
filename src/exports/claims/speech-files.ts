import type {SpeechRecord} from '../../model/types.ts'
import type {ClaimRow} from '../../render/claims/claim-row.ts'
import {
  type ClaimManifest,
  claimPaths,
  idsInPiece,
  type NamePiece,
  speechesInPiece
} from '../../search/claims/claim-files.ts'
import {numberOf} from '../../search/claims/find-claims.ts'
import {wordHash} from '../../search/pairs.ts'
import {encodeNumber} from '../../search/postings.ts'
import type {TableFile} from './claim-table.ts'

/**
 * Write what is told of the speeches, and the file that is loaded first.
 *
 * @param rows - The claims.
 * @param values - The values that claims are narrowed by.
 * @returns The files.
 */
export function* speechFiles(
  rows: readonly ClaimRow[],
  values: ClaimManifest['values']
): Generator<TableFile> {
  const counts = new Map<SpeechRecord, number>()
  for (const {speech} of rows) counts.set(speech, (counts.get(speech) ?? 0) + 1)
  const speeches = [...counts.keys()]
  const speakers = [...new Set(speeches.map(({speaker}) => speaker))]
  const places = Math.ceil(speeches.length / idsInPiece)
  const manifest: ClaimManifest = {
    claims: rows.length,
    values,
    speakers,
    speeches: speechLetters(counts, speakers),
    places
  }
  yield [claimPaths.manifest, manifest]
  for (let piece = 0; piece * speechesInPiece < speeches.length; piece++) {
    const some = speeches.slice(piece * speechesInPiece, (piece + 1) * speechesInPiece)
    const content: NamePiece = some.map(({id, date, title}) => [id, `${date} ${title}`])
    yield [claimPaths.speeches(piece), content]
  }
  const ids = speeches.map(({id}, place) => ({id, place, piece: wordHash(id) % places}))
  for (let piece = 0; piece < places; piece++) {
    const some = ids.filter((one) => one.piece === piece)
    yield [claimPaths.places(piece), Object.fromEntries(some.map(({id, place}) => [id, place]))]
  }
}

function speechLetters(
  counts: ReadonlyMap<SpeechRecord, number>,
  speakers: readonly string[]
): string {
  const placeOf = new Map(speakers.map((speaker, place) => [speaker, place]))
  let before = 0
  let letters = ''
  for (const [{speaker, date}, count] of counts) {
    const day = numberOf(date)
    const step = day - before
    before = day
    const zigzag = step >= 0 ? step * 2 : -step * 2 - 1
    letters += [placeOf.get(speaker) ?? 0, count, zigzag].map(encodeNumber).join('')
  }
  return letters
}
