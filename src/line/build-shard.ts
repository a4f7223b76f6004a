import {type Shard, shardFiles, speechesOfShard} from '../jobs/shards.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {cacheFolder} from '../jobs/speech-cache.ts'
import type {Fault} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {type Publication, publish} from '../write/publish.ts'
import {openStage} from '../write/stage.ts'
import {buildSpeeches} from './build-speeches.ts'

/** What the build of a shard is asked to do. */
export interface ShardOptions {
  /** The archive's folder. */
  folder: string
  /** The folder of the shard. */
  out: string
  shard: Shard
  workers?: number
  cache?: boolean
  progress?: (done: number, all: number) => void
}

/** How the build of a shard ended. */
export interface ShardResult {
  faults: readonly Fault[]
  speeches: number
  /** What was laid into its folder; absent where faults kept it from being. */
  published?: Publication
}

/**
 * Build the pages of a part of an archive, and what remains of its speeches, for a later merge.
 *
 * Faults of the part and of what speeches share are told; those between speeches only when the parts are merged.
 *
 * @param options - Which part, and where to.
 * @returns What was built.
 */
export async function buildShard(options: ShardOptions): Promise<ShardResult> {
  const {folder, shard} = options
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value)
  const stage = openStage(options.out, shared.value.settings.origin)
  try {
    const speeches = speechesOfShard(listing.value.speeches, shard)
    const cache = options.cache === false ? stage.workspace.scratch : cacheFolder(folder)
    const assets = await siteAssets(() => undefined)
    const work = {folder, assets, place: stage.place, cache}
    const faults = [...listing.faults, ...shared.faults]
    let done = 0
    for await (const speech of buildSpeeches(speeches, work, shared, options.workers)) {
      faults.push(...speech.faults)
      stage.join(speech.report)
      done += 1
      options.progress?.(done, speeches.length)
    }
    if (faults.length > 0) return {faults, speeches: speeches.length}
    for (const file of shardFiles(cache, speeches)) stage.write(file, 'shard')
    return {faults, speeches: speeches.length, published: publish(stage)}
  } finally {
    stage.close()
  }
}
