/** By what claims are narrowed through lists of those that bear a value. */
export const listedFacets = ['rating', 'topic', 'kind'] as const

/** One of what claims are narrowed by through lists. */
export type ListedFacet = (typeof listedFacets)[number]

/** By what the table can be sorted beside the order of the archive, which goes by date. */
export const orderedColumns = ['claim', 'rating', 'speaker', 'evidence', 'updated'] as const

/** A column with an order of its own. */
export type OrderedColumn = (typeof orderedColumns)[number]

/** `claims/table/index.json`: what is loaded first. Claims are numbered along the speeches, in the order of the archive. */
export interface ClaimManifest {
  claims: number
  /** The values of each facet; lists are named by their places. */
  values: Readonly<Record<ListedFacet, readonly string[]>>
  /** The speakers, as texts name them. */
  speakers: readonly string[]
  /**
   * Of each speech with claims: the place of its speaker; how many claims it has; the step from the date of the one before it as
   * a number `YYYYMMDD`, zigzag; each by `encodeNumber`.
   */
  speeches: string
  /** How many files the places of speeches by their ids are spread over. */
  places: number
}

/** `claims/table/rows/<n>.json`: some claims one after the other, and the speeches that they are of. */
export interface RowPiece {
  speeches: ReadonlyArray<readonly [id: string, speaker: string, date: string]>
  rows: readonly PackedRow[]
}

/** A claim: the place of its speech in the piece; of its rating among the values; of evidence the number of each stance, in order. */
export type PackedRow = readonly [
  speech: number,
  slug: string,
  at: string,
  claim: string,
  rating: number,
  updated: string,
  stances: readonly number[]
]

/** `claims/table/places/<n>.json`: by the id of a speech its place among those with claims. */
export type PlacePiece = Readonly<Record<string, number>>

/** `claims/table/speeches/<n>.json`: the speeches one after the other, for the list to choose from. */
export type NamePiece = ReadonlyArray<readonly [id: string, label: string]>

/** A file that holds nothing but numbers in letters, or a set of claims. */
export interface Letters {
  letters: string
}

/** So many claims lie in one file. */
export const claimsInPiece = 20
/** So many numbers of claims lie in one file of an order. */
export const claimsInOrder = 2000
/** So many speeches lie in one file of names. */
export const speechesInPiece = 16
/** So many ids lie, about, in one file of places. */
export const idsInPiece = 64

/** Where the files lie in the site. */
export const claimPaths = {
  manifest: 'claims/table/index.json',
  rows: (piece: number) => `claims/table/rows/${piece}.json`,
  list: (facet: ListedFacet, value: number) => `claims/table/${facet}/${value}.json`,
  order: (column: OrderedColumn, piece: number) => `claims/table/order-${column}/${piece}.json`,
  places: (piece: number) => `claims/table/places/${piece}.json`,
  speeches: (piece: number) => `claims/table/speeches/${piece}.json`
}
