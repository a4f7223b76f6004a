import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {OutputFile, SitePath, SpeechId} from '../model/types.ts'
import {programVersion} from './program-files.ts'

/** One of several equal parts of an archive. */
export interface Shard {
  /** Which one, from 1. */
  number: number
  /** How many there are. */
  of: number
}

/** No speech's id begins so. */
const store = '_shard'

/**
 * Give the speeches of a part. Each speech belongs to exactly one; neighbours, often alike in length, are spread.
 *
 * @param speeches - All speeches.
 * @param shard - The part.
 * @returns Its speeches.
 */
export function speechesOfShard(speeches: readonly SpeechId[], {number, of}: Shard): SpeechId[] {
  return speeches.filter((_, index) => index % of === number - 1)
}

/**
 * Give the cache that a shard carries.
 *
 * @param folder - The folder of the shard.
 * @returns The folder in it; missing where another version of the program made the shard.
 */
export function shardCache(folder: string): string {
  return join(folder, store, version())
}

/**
 * Give what a shard carries beside its pages: speeches as the cache keeps them.
 *
 * @param cache - The cache that holds them.
 * @param speeches - The speeches.
 * @returns Files for the shard's folder.
 */
export function* shardFiles(cache: string, speeches: readonly SpeechId[]): Generator<OutputFile> {
  for (const id of speeches) {
    for (const name of readdirSync(join(cache, id)).sort()) {
      const path = `${store}/${version()}/${id}/${name}` as SitePath
      yield {path, content: readFileSync(join(cache, id, name))}
    }
  }
}

function version(): string {
  return programVersion().slice(0, 16)
}
