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
 * @returns What it gives to each export, in their order.
 * @throws Error - with the code `ECACHE` where the cache is damaged; then it is removed.
 */
export function contributionsOf(given: Given): readonly unknown[] {
  if ('contributions' in given) return given.contributions
  return 'bytes' in given ? deserialize(given.bytes) : keptContributions(given.cache, given.id)
}
