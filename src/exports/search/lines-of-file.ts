import {closeSync, openSync, readSync} from 'node:fs'
import {StringDecoder} from 'node:string_decoder'

const bytesAtOnce = 1 << 18

/**
 * Read a file line by line, without holding it in memory.
 *
 * @param path - The file, in UTF-8, each line ended.
 * @returns Its lines.
 */
export function* linesOfFile(path: string): Generator<string> {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(bytesAtOnce)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (;;) {
      const count = readSync(descriptor, bytes)
      if (count === 0) return
      const lines = (rest + decoder.write(bytes.subarray(0, count))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(descriptor)
  }
}
