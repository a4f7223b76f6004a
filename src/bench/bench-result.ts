import {growthExponent} from './growth.ts'
import type {PeerMeasure} from './peers/run-peers.ts'
import type {RoomMeasure, Scenario} from './scenarios.ts'

/** What was measured of an archive of one size. */
export interface SizeMeasure {
  speeches: number
  paragraphs: number
  notes: number
  scenarios: readonly Scenario[]
  /** Where the time of a cold build on one thread goes. */
  rooms?: readonly RoomMeasure[]
  /** Peers on the same speeches. */
  peers?: readonly PeerMeasure[]
}

/** How costs grow with the number of speeches, as exponents. */
export interface Growth {
  seconds: number
  processorSeconds: number
  peakMegabytes: number
  megabytes: number
}

/** All that a benchmark measured. */
export interface BenchResult {
  machine: {processors: number; node: string}
  sizes: readonly SizeMeasure[]
  /** Of cold builds; absent where only one size was measured. */
  growth?: Growth
}

/**
 * Put measures together.
 *
 * @param machine - Where they were made.
 * @param sizes - The measures, a size each.
 * @returns The result, with the growth of cold builds.
 */
export function benchResult(
  machine: BenchResult['machine'],
  sizes: readonly SizeMeasure[]
): BenchResult {
  const exponentOf = (key: keyof Growth) =>
    growthExponent(
      sizes.flatMap(({speeches, scenarios: [cold]}) =>
        cold ? [[speeches, cold[key]] as const] : []
      )
    )
  const growth = {
    seconds: exponentOf('seconds'),
    processorSeconds: exponentOf('processorSeconds'),
    peakMegabytes: exponentOf('peakMegabytes'),
    megabytes: exponentOf('megabytes')
  }
  return {machine, sizes, ...(isWhole(growth) ? {growth} : {})}
}

function isWhole(growth: {[key in keyof Growth]: number | undefined}): growth is Growth {
  return Object.values(growth).every((exponent) => exponent !== undefined)
}
