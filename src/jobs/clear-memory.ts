import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Clear from memory what nobody holds any longer.
 *
 * V8 does so by itself only where it needs room: what was read once at the beginning would lie there until the end, while
 * other threads need the memory. It takes a millisecond for each megabyte that is still held.
 */
export function clearMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
