import {type CachedSite, findSite} from './jobs/site-cache.ts'
import {cacheFolder} from './jobs/speech-cache.ts'
import type {BuildOptions} from './line/build-options.ts'
import type {BuildResult, BuildSummary} from './line/build-result.ts'

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
  const {buildSite} = await import('./line/build-site.ts')
  return await buildSite(options, cache)
}

function nothingChanged({count, summary}: Pick<CachedSite, 'count' | 'summary'>): BuildResult {
  const known = summary as BuildSummary
  return {...known, reused: known.speeches, faults: [], published: {files: count, kept: count}}
}
