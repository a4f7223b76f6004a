/**
 * Find the path that is nearest to one that does not exist.
 *
 * @param asked - The path that was asked for.
 * @param paths - The paths that there are.
 * @returns The one that shares most pairs of letters with it, if more than half are shared.
 */
export function nearestPath(asked: string, paths: readonly string[]): string | undefined {
  const wanted = pairsOf(asked)
  let best: string | undefined
  let most = 0.5
  for (const path of paths) {
    const likeness = likenessOf(wanted, pairsOf(path))
    if (likeness > most) {
      most = likeness
      best = path
    }
  }
  return best
}

/** Dice's coefficient: twice the shared pairs by all pairs. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  let all = 0
  for (const count of a.values()) all += count
  for (const [pair, count] of b) {
    all += count
    shared += Math.min(count, a.get(pair) ?? 0)
  }
  return all === 0 ? 0 : (2 * shared) / all
}

function pairsOf(path: string): Map<string, number> {
  const letters = path
    .toLowerCase()
    .replace(/index\.html$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
