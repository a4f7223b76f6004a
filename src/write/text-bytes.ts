import {Buffer} from 'node:buffer'

/** Three bytes is the most that UTF-8 takes for a code unit. */
const bytesPerUnit = 3

/** Texts up to this length, in code units, share the buffer. */
const mostShared = 1 << 20

let shared: Buffer | undefined

/**
 * Encode a text as UTF-8. Most texts are encoded into one buffer, over and over: a site has hundreds of thousands of
 * files, and a buffer of its own for each is made, filled and cleared away in more time than the encoding takes.
 *
 * @param text - The text; what is not well-formed is encoded as by `Buffer.from`.
 * @returns Its bytes: they hold only until the next call in this thread.
 */
export function textBytes(text: string): Uint8Array {
  if (text.length > mostShared) return Buffer.from(text)
  shared ??= Buffer.allocUnsafeSlow(mostShared * bytesPerUnit)
  return shared.subarray(0, shared.write(text))
}
