import {hash} from 'node:crypto'
import {closeSync, fstatSync, readFileSync} from 'node:fs'
import type {Fault} from '../model/types.ts'
import {openInside} from './open-inside.ts'
import {stampOf} from './stamp.ts'
import {noteRead} from './watch-reads.ts'

/** The largest text or note file that is read, in bytes; a speech of a whole day has about a tenth. */
export const largestFile = 10_000_000

/** The content of a file, or why there is none. */
export type FileText = {text: string; fault?: undefined} | {text?: undefined; fault: Fault}

/**
 * Read a file of the archive as text.
 *
 * Guarantees that the file lies inside the archive's folder (links are followed first), is not larger than
 * `largest`, is valid UTF-8 and holds no NUL. A byte order mark is taken off and line ends become `\n`.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @param largest - The most bytes it may have.
 * @returns Its text, or the fault.
 */
export function readFileText(folder: string, file: string, largest = largestFile): FileText {
  const bytes = readFileBytes(folder, file, largest)
  if (!(bytes instanceof Uint8Array)) return {fault: bytes}
  try {
    const text = decoder.decode(bytes)
    const nul = text.indexOf('\0')
    if (nul >= 0) return {fault: badCharacter(file, text.slice(0, nul), 'NUL byte')}
    return {text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text}
  } catch {
    return {fault: badCharacter(file, validStart(bytes), 'bytes that are not UTF-8')}
  }
}

/**
 * Read a file of the archive as bytes, with the same guards but for its encoding.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @param largest - The most bytes it may have.
 * @returns Its bytes, or the fault.
 */
export function readFileBytes(
  folder: string,
  file: string,
  largest = largestFile
): Uint8Array | Fault {
  const {content, stamp = ''} = readGuarded(folder, file, largest)
  noteRead(() => ({kind: 'file', path: file, found: marked(content), stamp}))
  return content
}

const decoder = new TextDecoder('utf-8', {fatal: true})

function readGuarded(
  folder: string,
  file: string,
  largest: number
): {content: Uint8Array | Fault; stamp?: string} {
  let opened: number | undefined
  try {
    opened = openInside(folder, file)
    if (opened === undefined) return {content: outside(file)}
    const stats = fstatSync(opened)
    if (stats.size > largest) return {content: tooLarge(file, stats.size, largest)}
    // The stamp is older than the content: a change between the two is noticed.
    return {content: readFileSync(opened), stamp: stampOf(stats)}
  } catch (error) {
    return {content: unreadable(file, error)}
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

function marked(content: Uint8Array | Fault): string {
  return content instanceof Uint8Array ? hash('sha256', content, 'hex') : content.reason
}

function validStart(bytes: Uint8Array): string {
  // A streaming decoder keeps back an unfinished sequence, so it fails exactly at the bad byte.
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, middle), {stream: true})
      good = middle
    } catch {
      bad = middle
    }
  }
  return new TextDecoder().decode(bytes.subarray(0, good))
}

function badCharacter(file: string, before: string, what: string): Fault {
  const lines = before.split('\n')
  return {
    place: {file, start: {line: lines.length, column: (lines.at(-1) ?? '').length + 1}},
    ruleId: 'file-is-utf8',
    reason: `Unexpected ${what}, expected text in UTF-8`,
    note: 'Save the file as UTF-8. A transcript in another encoding is converted by the import command.'
  }
}

function outside(file: string): Fault {
  return {
    place: {file},
    ruleId: 'file-is-inside-archive',
    reason: `Unexpected path "${file}" that leads out of the archive, expected a file inside it`,
    note: 'Copy the file into the archive, in place of a link or a path to it.'
  }
}

function tooLarge(file: string, size: number, largest: number): Fault {
  return {
    place: {file},
    ruleId: 'file-is-readable',
    reason: `Unexpected size of ${Math.ceil(size / 1e6)} MB, expected at most ${largest / 1e6} MB`,
    note: 'Is this a text? Split a very long one into several speeches.'
  }
}

function unreadable(file: string, error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  const {what, note} = troubles[code] ?? {what: `error ${code} on reading`}
  return {
    place: {file},
    ruleId: 'file-is-readable',
    reason: `Unexpected ${what} "${file}", expected a file that can be read`,
    ...(note ? {note} : {})
  }
}

const troubles: Readonly<Record<string, {what: string; note?: string}>> = {
  ENOENT: {what: 'absence of'},
  EACCES: {what: 'lack of the right to read', note: 'Give yourself the right to read it.'},
  EISDIR: {what: 'folder'},
  ELOOP: {what: 'circle of links at'}
}
