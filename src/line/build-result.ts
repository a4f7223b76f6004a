import type {Fault} from '../model/types.ts'
import type {Publication} from '../write/publish.ts'

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
