/** V8 copies shorter parts itself. */
const shortestShared = 13

/**
 * Copy a string that is to be kept: a part of a longer string keeps all of that in memory (in V8), and words are parts of
 * whole paragraphs.
 *
 * @param part - The string.
 * @returns The same letters, on their own.
 */
export function ownCopy(part: string): string {
  return part.length < shortestShared ? part : Buffer.from(part).toString()
}
