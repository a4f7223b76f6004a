import {hash} from 'node:crypto'
import {lstatSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SpeechId} from '../model/types.ts'
import {isUnchanged} from '../read/read-again.ts'
import type {Read} from '../read/watch-reads.ts'
import {checksumsName} from '../write/checksums.ts'
import {fileStamp, takeFromLast} from '../write/last-edition.ts'
import type {WrittenFile} from '../write/manifest.ts'
import {keepValue, keptValue} from './kept-value.ts'
import {currentEdition, editionIn} from './speech-cache.ts'

/** A site as it was published, in short. */
export interface CachedSite {
  /** Its speeches, in order. */
  speeches: readonly SpeechId[]
  /** What was read of the archive beside its speeches. */
  reads: readonly Read[]
  /** Its files beside those of speeches. */
  files: readonly WrittenFile[]
  /** How many files it has in all. */
  count: number
  /** What else is to be known of it without building it. */
  summary: unknown
}

interface KeptSite extends Omit<CachedSite, 'speeches'> {
  speeches: ReadonlyArray<readonly [SpeechId, edition: string]>
}

/**
 * Keep what a site was published from.
 *
 * @param cache - The folder of the cache.
 * @param out - The folder of the site.
 * @param site - The site.
 */
export function keepSite(cache: string, out: string, {speeches, files, ...site}: CachedSite): void {
  mkdirSync(cache, {recursive: true})
  const own = files.filter(({path}) => path !== checksumsName)
  keepValue(siteFile(cache), {
    ...site,
    files: [...own, writtenChecksums(out)],
    speeches: speeches.map((id) => [id, editionIn(cache, id) ?? ''] as const)
  } satisfies KeptSite)
}

function writtenChecksums(out: string): WrittenFile {
  const file = join(out, checksumsName)
  const bytes = readFileSync(file)
  const stamp = fileStamp(lstatSync(file))
  const sha256 = hash('sha256', bytes, 'hex')
  return {path: checksumsName, sha256, bytes: bytes.length, from: checksumsName, stamp}
}

/**
 * Tell whether a build would give the site that is there: nothing that it was made from has changed, and none of its files.
 *
 * @param cache - The folder of the cache.
 * @param folder - The archive's folder.
 * @param out - The folder of the site.
 * @returns What is known of the site; nothing where it must be built.
 */
export function findSite(
  cache: string,
  folder: string,
  out: string
): Pick<CachedSite, 'count' | 'summary'> | undefined {
  const site = keptValue(siteFile(cache)) as KeptSite | undefined
  if (!site?.reads.every((read) => isUnchanged(folder, read))) return undefined
  const take = (file: WrittenFile) => takeFromLast(out, file)
  const isSame =
    site.files.every(take) &&
    // What speeches share is the same, so only what is their own is looked at.
    site.speeches.every(([id, edition]) => currentEdition(cache, id, {folder, take}) === edition)
  return isSame ? {count: site.count, summary: site.summary} : undefined
}

function siteFile(cache: string): string {
  return join(cache, '.site')
}
