import {type CachedSite, findSite} from './jobs/site-cache.ts'
import {cacheFolder} from './jobs/speech-cache.ts'
import type {Fault} from './model/types.ts'
import type {Publication} from './write/publish.ts'

/** What a build is asked to do. */
export interface BuildOptions {
  /** The archive's folder, with `texts/` and `notes/`. */
  folder: string
  /** The folder of the site. */
  out: string
  /** Only check: write nothing. */
  checkOnly?: boolean
  /** On how many threads speeches are built; by default as many as the machine has processors and the archive is worth. */
  workers?: number
  /** Whether to take what would be built just as it was from `.cache/` in the archive, and keep it there; default: yes. */
  cache?: boolean
  /** Folders of shards: what lies ready in them is not built again. */
  shards?: readonly string[]
  /** Hears of every speech that is done. */
  progress?: (done: number, all: number) => void
  /** Calls the build off: it throws what the signal gives for a reason, and leaves the last good site whole. */
  signal?: AbortSignal
}

/** How a build ended. */
export interface BuildResult {
  faults: readonly Fault[]
  speeches: number
  paragraphs: number
  notes: number
  /** How many of the speeches were taken from the cache, for they would be built just as they were. */
  reused: number
  /** What was published; absent where faults kept it from being. */
  published?: Publication
}

/** What a site holds, in figures. */
export type BuildSummary = Pick<BuildResult, 'speeches' | 'paragraphs' | 'notes'>

/**
 * Build the site, unless it is there already. Faults leave the last good site whole.
 *
 * @param options - What to build, and where to.
 * @returns What was built, and all faults that were met.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {folder, out} = options
  const cache = options.cache === false ? undefined : cacheFolder(folder)
  const same = cache === undefined || options.checkOnly ? undefined : findSite(cache, folder, out)
  if (same) return nothingChanged(same)
  // It takes long to load, and where nothing has changed nobody shall wait for it.
  const {buildSite} = await import('./build-site.ts')
  return await buildSite(options, cache)
}

function nothingChanged({count, summary}: Pick<CachedSite, 'count' | 'summary'>): BuildResult {
  const known = summary as BuildSummary
  return {...known, reused: known.speeches, faults: [], published: {files: count, kept: count}}
}
