/**
 * Find the id that is most like an unknown one.
 *
 * Numbers of paragraphs are near by counting (`p341` is nearest to the last), names by what they share.
 *
 * @param unknown - The id that is not there.
 * @param ids - Those that are.
 * @returns The nearest, if any is near at all.
 */
export function nearestId(unknown: string, ids: readonly string[]): string | undefined {
  const number = paragraphNumber(unknown)
  return number === undefined
    ? best(ids, (id) => sharedPairs(unknown, id), 0.3)
    : best(ids, (id) => closeness(number, paragraphNumber(id)), 0)
}

function paragraphNumber(id: string): number | undefined {
  const digits = /^p?(\d+)[a-z]*$/.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function closeness(wanted: number, number: number | undefined): number {
  return number === undefined ? 0 : 1 / (1 + Math.abs(wanted - number))
}

function best(
  ids: readonly string[],
  score: (id: string) => number,
  least: number
): string | undefined {
  let found: string | undefined
  let highest = least
  for (const id of ids) {
    const reached = score(id)
    if (reached > highest) {
      found = id
      highest = reached
    }
  }
  return found
}

/** The share of pairs of letters that two names have in common (Dice's coefficient). */
function sharedPairs(a: string, b: string): number {
  const pairsOfA = pairs(a)
  const pairsOfB = pairs(b)
  const common = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length
  return (2 * common) / (pairsOfA.size + pairsOfB.size || 1)
}

function pairs(name: string): Set<string> {
  return new Set(
    Array.from({length: Math.max(0, name.length - 1)}, (_, at) => name.slice(at, at + 2))
  )
}
