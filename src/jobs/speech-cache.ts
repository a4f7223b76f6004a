import {hash} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import type {SpeechId, SpeechRecord} from '../model/types.ts'
import {isUnchanged} from '../read/read-again.ts'
import type {Read} from '../read/watch-reads.ts'
import type {WriterReport, WrittenFile} from '../write/manifest.ts'
import {keepValue, keptValue} from './kept-value.ts'
import {programVersion} from './program-files.ts'
import type {PieceName} from './shared-hashes.ts'

/** The name of the file in which groups of shared files are kept, see `kept-groups.ts`. */
export const groupsName = '.groups'

/** A speech as it was built, and all that it was built from. */
export interface CachedSpeech {
  record: SpeechRecord
  report: WriterReport
  contributions: readonly unknown[]
  /** What was read for it from the archive. */
  reads: readonly Read[]
  /** The pieces of what speeches share that it was built from, with their hashes. */
  pieces: ReadonlyArray<readonly [PieceName, string]>
}

/** A speech that need not be built. */
export interface CachedHit {
  record: SpeechRecord
  /** Its files, all taken from the last edition. */
  report: WriterReport
  /** The hashes of what it gives to each export of the whole archive. */
  given: readonly string[]
}

/** By what a cached speech is judged. */
interface Head extends Pick<CachedSpeech, 'reads' | 'pieces'> {
  files: readonly WrittenFile[]
  /** Names the other two files of the entry, so that no two builds' files are mixed. */
  edition: string
}

/** Where what a speech must be equal to comes from. */
export interface Present {
  /** The archive's folder. */
  folder: string
  /** Gives the hash of a piece of what speeches share; absent where all of it is known to be the same. */
  hashOf?: (piece: PieceName) => string
  /** Takes a file as it was written into the next edition; absent where no files are wanted. Gives nothing where it is another. */
  take?: (file: WrittenFile) => WrittenFile | undefined
}

/**
 * Give the folder of the cache for this version of the program. It may be removed at any time, and is made when something
 * is kept in it.
 *
 * @param archive - The archive's folder.
 * @returns Its path: `.cache/rostrum/<version>`.
 */
export function cacheFolder(archive: string): string {
  return join(archive, '.cache/rostrum', programVersion().slice(0, 16))
}

/**
 * Keep a speech.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @param speech - What was made of it, and what from.
 * @returns The hashes of its contributions.
 */
export function keepSpeech(
  cache: string,
  id: SpeechId,
  {record, report, contributions, reads, pieces}: CachedSpeech
): string[] {
  const folder = join(cache, id)
  const edition = editionOf({reads, pieces, report})
  mkdirSync(folder, {recursive: true})
  const before = readdirSync(folder)
  const {files, ...places} = report
  const written = contributions.map((one) => serialize(one))
  const given = written.map((one) => hash('sha256', one, 'base64url'))
  keepValue(join(folder, `${edition}.record`), {record, places, given} satisfies Rest)
  keepValue(join(folder, `${edition}.given`), written)
  keepValue(join(folder, 'head'), {files, edition, reads, pieces} satisfies Head)
  for (const name of before) {
    if (name !== 'head' && !name.startsWith(`${edition}.`))
      rmSync(join(folder, name), {force: true})
  }
  return given
}

/** What else is kept of a speech, but for its contributions. */
interface Rest {
  record: SpeechRecord
  places: Omit<WriterReport, 'files'>
  given: readonly string[]
}

/** The same for the same input and output, whichever build made it. */
function editionOf({reads, pieces, report}: Pick<CachedSpeech, 'reads' | 'pieces' | 'report'>) {
  const found = reads.map((read) => [read.kind, read.path, read.found])
  const files = report.files.map(({path, sha256}) => [path, sha256])
  return hash('sha256', JSON.stringify([found, pieces, files]), 'hex').slice(0, 16)
}

/**
 * Find a speech that would be built just as it was.
 *
 * That is so where all that was read for it, the pieces of what speeches share that it looked at, and the program are
 * the same, and its files still lie in the last edition as they were written.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @param present - What it must be equal to.
 * @returns The speech; nothing where it must be built.
 */
export function findSpeech(cache: string, id: SpeechId, present: Present): CachedHit | undefined {
  const folder = join(cache, id)
  const head = headIn(cache, id)
  if (!head || !isCurrent(head, present)) return undefined
  const files = present.take ? takeFiles(head.files, present.take) : []
  if (!files) return undefined
  const rest = keptValue(join(folder, `${head.edition}.record`)) as Rest | undefined
  if (!rest) return undefined
  return {
    record: rest.record,
    report: {...rest.places, files},
    given: rest.given
  }
}

/**
 * Tell which edition of a speech would be found, without loading it.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @param present - What it must be equal to.
 * @returns The name of the edition; nothing where it must be built.
 */
export function currentEdition(cache: string, id: SpeechId, present: Present): string | undefined {
  const head = headIn(cache, id)
  if (!head || !isCurrent(head, present)) return undefined
  return present.take && !takeFiles(head.files, present.take) ? undefined : head.edition
}

/**
 * List the files of a speech as they were last written.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @returns The files by path; none where the speech is not kept.
 */
export function keptFiles(cache: string, id: SpeechId): ReadonlyMap<string, WrittenFile> {
  return new Map(headIn(cache, id)?.files.map((file) => [file.path, file]))
}

/**
 * Tell which edition of a speech is kept.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @returns The name of the edition; nothing where none is kept.
 */
export function editionIn(cache: string, id: SpeechId): string | undefined {
  return headIn(cache, id)?.edition
}

function headIn(cache: string, id: SpeechId): Head | undefined {
  return keptValue(join(cache, id, 'head')) as Head | undefined
}

function isCurrent({pieces, reads}: Head, {folder, hashOf}: Present): boolean {
  return (
    (!hashOf || pieces.every(([piece, hash]) => hashOf(piece) === hash)) &&
    reads.every((read) => isUnchanged(folder, read))
  )
}

function takeFiles(
  files: readonly WrittenFile[],
  take: NonNullable<Present['take']>
): WrittenFile[] | undefined {
  const taken: WrittenFile[] = []
  for (const file of files) {
    const found = take(file)
    if (!found) return undefined
    taken.push(found)
  }
  return taken
}

/**
 * Load what a speech that was just kept gives to the exports of the whole archive.
 *
 * @param cache - The folder of the cache.
 * @param id - The speech.
 * @returns A function that gives what is for an export, by its place in their order.
 * @throws Error - with the code `ECACHE` where the cache is damaged; then it is removed.
 */
export function keptContributions(cache: string, id: SpeechId): (index: number) => unknown {
  return loadGiven(join(cache, id), editionIn(cache, id) ?? '')
}

function loadGiven(folder: string, edition: string): (index: number) => unknown {
  const written = keptValue(join(folder, `${edition}.given`))
  if (Array.isArray(written)) return (index) => deserialize(written[index])
  rmSync(folder, {recursive: true, force: true})
  throw Object.assign(
    new Error(`The cache was damaged in ${folder}. It is removed there: build again.`),
    {code: 'ECACHE'}
  )
}

/**
 * Remove what no build will ask for: other versions of the program, and speeches that are gone.
 *
 * @param cache - The folder of the cache.
 * @param speeches - All speeches of the archive.
 */
export function pruneCache(cache: string, speeches: readonly SpeechId[]): void {
  removeOthers(dirname(cache), new Set([basename(cache)]))
  removeOthers(cache, new Set<string>(['.site', groupsName, ...speeches]))
}

function removeOthers(folder: string, spared: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) {
    if (!spared.has(name)) rmSync(join(folder, name), {recursive: true, force: true})
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
