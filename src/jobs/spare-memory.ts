import {setFlagsFromString} from 'node:v8'

/**
 * Let what nobody holds any longer take no more memory than about half of what is held, in this thread and in those
 * started later.
 *
 * V8 by itself lets it grow to three times of that before it clears away. A limit of the memory would make it do so
 * earlier, but would end the build of an archive that needs more.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=60')
}
