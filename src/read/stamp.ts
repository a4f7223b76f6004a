import type {Stats} from 'node:fs'

/** A change within so many milliseconds of another may leave the same times: clocks of file systems tick slowly. */
const tick = 100

/**
 * Tell without reading whether a file may have changed: its times, size and number.
 *
 * @param stats - What the system says of it.
 * @param now - Milliseconds since 1970; a file that was changed a moment ago gets no stamp, for it may change once more unseen.
 * @returns The stamp, or an empty string.
 */
export function stampOf({mtimeMs, ctimeMs, size, ino}: Stats, now = Date.now()): string {
  return now - Math.max(mtimeMs, ctimeMs) < tick ? '' : `${mtimeMs} ${ctimeMs} ${size} ${ino}`
}
