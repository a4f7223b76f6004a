import {join} from 'node:path'
import {learnedShapes} from '../cite/learned-shapes.ts'
import {bundled} from './bundled-program.ts'
import {keepValue, keptValue} from './kept-value.ts'

/** Beside the scripts, for it is of their version; a program that runs from its sources keeps nothing. */
const store = bundled && join(bundled.folder, 'citations')

/** So many shapes were known when they were last kept. */
let kept = 0

/**
 * Take what earlier runs learned of citation styles: making citeproc ready for all of them takes a second and more.
 *
 * @param file - Where it was kept; nothing where it is not.
 */
export function recallCitations(file = store): void {
  if (file === undefined) return
  const known = keptValue(file) as ReadonlyArray<Parameters<typeof learnedShapes.set>> | undefined
  for (const [shape, runs] of known ?? []) {
    if (!learnedShapes.has(shape)) learnedShapes.set(shape, runs)
  }
  kept = Math.max(kept, known?.length ?? 0)
}

/**
 * Keep for later runs what was learned of citation styles, with what other processes have kept; not for a few shapes more.
 *
 * @param file - Where to keep it; nothing where it is not kept. Where it cannot be written later runs learn again.
 */
export function keepCitations(file = store): void {
  if (file === undefined || learnedShapes.size <= kept * 1.1) return
  recallCitations(file)
  try {
    keepValue(file, [...learnedShapes])
  } catch {
    // The folder of the scripts may have been removed, or be another's.
  }
  kept = learnedShapes.size
}
