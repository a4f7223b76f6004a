/**
 * Tell the time on the clock that a browser's pages have too.
 *
 * @returns Milliseconds since 1970, with fractions.
 */
export function clock(): number {
  return performance.timeOrigin + performance.now()
}
