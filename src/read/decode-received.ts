import type {Fault} from '../model/types.ts'
import type {FileText} from './read-file.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Decode a transcript as it was received: UTF-8 or UTF-16 of either byte order, with or without a byte order mark.
 *
 * Guarantees that nothing is guessed away: bytes that are no text and NUL are faults, no character is replaced.
 *
 * @param bytes - The file's bytes.
 * @param file - Its name, for faults.
 * @returns Its text without byte order mark, or the fault at the first bad character.
 */
export function decodeReceived(bytes: Uint8Array, file: string): FileText {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  if (text === undefined) {
    return {
      fault: badText(file, goodStart(bytes, encoding), `bytes that are not ${names[encoding]}`)
    }
  }
  const nul = text.indexOf('\0')
  return nul < 0 ? {text} : {fault: badText(file, text.slice(0, nul), 'a NUL character')}
}

const names = {'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16'} as const

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return unmarkedEncoding(bytes)
}

/**
 * Without a mark, UTF-16 is known by its zeros: in every alphabet, spaces and line ends have a zero as their high
 * byte, and no character that a speech holds has one as its low byte.
 */
function unmarkedEncoding(bytes: Uint8Array): Encoding {
  if (bytes.length % 2 === 1) return 'utf-8'
  // The usual case, and many times faster to find out than to count.
  if (!bytes.subarray(0, 4096).includes(0)) return 'utf-8'
  const zeros = {even: 0, odd: 0}
  const spaces = {'utf-16le': 0, 'utf-16be': 0}
  const end = Math.min(bytes.length, 4096)
  for (let index = 0; index < end; index += 2) {
    const [first = 1, second = 1] = bytes.subarray(index, index + 2)
    if (first === 0) zeros.even += 1
    if (second === 0) zeros.odd += 1
    if (second === 0 && isSpace(first)) spaces['utf-16le'] += 1
    if (first === 0 && isSpace(second)) spaces['utf-16be'] += 1
  }
  if (zeros.even === 0 && spaces['utf-16le'] * 40 > end) return 'utf-16le'
  return zeros.odd === 0 && spaces['utf-16be'] * 40 > end ? 'utf-16be' : 'utf-8'
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function goodStart(bytes: Uint8Array, encoding: Encoding): string {
  // A streaming decoder keeps back an unfinished sequence, so it fails exactly at the bad bytes.
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, good), {stream: true})
}

function decodesSoFar(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

function badText(file: string, before: string, what: string): Fault {
  const lines = before.split(/\r\n?|\n/)
  return {
    place: {file, start: {line: lines.length, column: (lines.at(-1) ?? '').length + 1}},
    ruleId: 'file-is-utf8',
    reason: `Unexpected ${what}, expected a transcript in UTF-8 or UTF-16`,
    note: 'Save the transcript as UTF-8 plain text; a word processor calls it "Plain text, Unicode (UTF-8)".'
  }
}
