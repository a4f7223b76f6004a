import {type Load, loadOnce} from '../load-once.ts'
import {wordHash} from '../pairs.ts'
import {decodeNumbers} from '../postings.ts'
import {
  type ClaimManifest,
  claimPaths,
  claimsInOrder,
  claimsInPiece,
  type Letters,
  type ListedFacet,
  type NamePiece,
  type OrderedColumn,
  type PlacePiece,
  type RowPiece,
  speechesInPiece
} from './claim-files.ts'
import type {SortedClaim} from './claim-order.ts'

/** A row of the table. */
export interface ClaimRow extends SortedClaim {
  speech: string
  slug: string
  at: string
  rating: string
  date: string
  /** Of evidence the number of each stance, in the order in which stances are shown. */
  stances: readonly number[]
}

/** A speech with claims, as the table narrows by it. */
export interface ClaimSpeech {
  speaker: string
  /** `YYYYMMDD`; what is not known is 0. */
  date: number
  /** Its first claim, and the one after its last. */
  first: number
  end: number
}

/** The claims of an archive, of which only what is asked for is loaded, and each file once. */
export interface Claims {
  count: number
  speeches: readonly ClaimSpeech[]
  /** Gives the set of the claims that bear a value (`keepSet`); nothing where none does. */
  having(facet: ListedFacet, value: string): Promise<string | undefined>
  /** Gives a piece of an order: numbers of claims. */
  order(column: OrderedColumn, piece: number): Promise<readonly number[]>
  row(claim: number): Promise<ClaimRow>
  /** Gives the place of a speech among those with claims. */
  placeOf(id: string): Promise<number | undefined>
  /** Gives the id and the name of the speech at a place. */
  nameAt(place: number): Promise<readonly [id: string, label: string]>
}

/**
 * Open the table of an archive's claims.
 *
 * @param load - Loads a file.
 * @returns The claims, when the first file is there.
 */
export async function openClaims(load: Load): Promise<Claims> {
  const once = loadOnce(load)
  const manifest = await once<ClaimManifest>(claimPaths.manifest)
  return {
    count: manifest.claims,
    speeches: readSpeeches(manifest),
    async having(facet, value) {
      const place = manifest.values[facet].indexOf(value)
      return place < 0 ? undefined : (await once<Letters>(claimPaths.list(facet, place))).letters
    },
    async order(column, piece) {
      return decodeNumbers((await once<Letters>(claimPaths.order(column, piece))).letters)
    },
    async row(claim) {
      const piece = await once<RowPiece>(claimPaths.rows(Math.floor(claim / claimsInPiece)))
      return readRow(piece, claim % claimsInPiece, manifest)
    },
    async placeOf(id) {
      const piece = claimPaths.places(wordHash(id) % manifest.places)
      const places = await once<PlacePiece>(piece)
      return Object.hasOwn(places, id) ? places[id] : undefined
    },
    async nameAt(place) {
      const piece = claimPaths.speeches(Math.floor(place / speechesInPiece))
      return (await once<NamePiece>(piece))[place % speechesInPiece] ?? ['', '']
    }
  }
}

/**
 * Tell how many files the order of a column has.
 *
 * @param claims - How many claims there are.
 * @returns The number.
 */
export function orderPieces(claims: number): number {
  return Math.ceil(claims / claimsInOrder)
}

function readSpeeches({speakers, speeches}: ClaimManifest): ClaimSpeech[] {
  const numbers = decodeNumbers(speeches)
  const read: ClaimSpeech[] = []
  let first = 0
  let date = 0
  for (let at = 0; at < numbers.length; at += 3) {
    const [speaker = 0, count = 0, step = 0] = numbers.slice(at, at + 3)
    date += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    read.push({speaker: speakers[speaker] ?? '', date, first, end: first + count})
    first += count
  }
  return read
}

function readRow({speeches, rows}: RowPiece, at: number, {values}: ClaimManifest): ClaimRow {
  const [place = 0, slug = '', anchor = '', claim = '', degree = 0, updated = '', stances = []] =
    rows[at] ?? []
  const [speech = '', speaker = '', date = ''] = speeches[place] ?? []
  const evidence = stances.reduce((sum, count) => sum + count, 0)
  const rating = values.rating[degree] ?? ''
  return {
    speech,
    slug,
    at: anchor,
    claim,
    degree,
    rating,
    updated,
    stances,
    speaker,
    date,
    evidence
  }
}
