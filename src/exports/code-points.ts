/**
 * Count characters as most languages but JavaScript do: in Unicode code points.
 *
 * @param text - Any text.
 * @param end - Count only what stands before this UTF-16 unit.
 * @returns The number of code points.
 */
export function codePoints(text: string, end = text.length): number {
  let count = 0
  for (let at = 0; at < end; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}
