import {deserialize} from 'node:v8'
import {keptContributions} from '../jobs/speech-cache.ts'
import type {SpeechId} from '../model/types.ts'

/**
 * What a speech gives to the exports of the whole archive, or where it lies: whoever hands it on need not look into it.
 */
export type Given =
  | {contributions: readonly unknown[]}
  /** Written down, so that threads which only hand it on have no objects to make. */
  | {bytes: Uint8Array}
  /** In a cache. */
  | {cache: string; id: SpeechId}

/**
 * Take what a speech gives.
 *
 * @param given - What it gives, or where it lies.
 * @returns A function that gives what is for an export, by its place in the table: hardly ever all is wanted of a cache.
 * @throws Error - with the code `ECACHE` where the cache is damaged; then it is removed.
 */
export function contributionsOf(given: Given): (index: number) => unknown {
  if ('cache' in given) return keptContributions(given.cache, given.id)
  const all = 'bytes' in given ? (deserialize(given.bytes) as unknown[]) : given.contributions
  return (index) => all[index]
}
