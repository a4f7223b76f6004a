import {distance} from 'fastest-levenshtein'

/**
 * Find the existing name that is nearest to one that does not exist.
 *
 * @param name - What was written.
 * @param names - What exists.
 * @returns The nearest, if it is near enough to be meant: at most a third of the letters differ.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const away = distance(name, candidate)
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best
}

/**
 * Say what was probably meant.
 *
 * @param name - What was written.
 * @param names - What exists.
 * @returns `Did you mean "…"?`, or nothing where no name is near.
 */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const near = nearest(name, names)
  return near === undefined ? undefined : `Did you mean "${near}"?`
}
