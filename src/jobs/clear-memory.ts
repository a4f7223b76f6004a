import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Clear from memory what nobody holds any longer.
 *
 * V8 does so by itself only where it needs room: what was read once at the beginning would lie there until the end, while
 * other threads need the memory. It takes a millisecond for each megabyte that is still held.
 */
export function clearMemory(): void {
  collector()()
}

/**
 * Clear from memory what was made last and nobody holds any longer.
 *
 * V8 does so by itself when the room for it is full, which is in the midst of work that somebody waits for. It takes a
 * hundredth of a second.
 */
export function clearYoungMemory(): void {
  collector()({type: 'minor'})
}

function collector(): (options?: {type: 'minor'}) => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as ReturnType<typeof collector>
}
