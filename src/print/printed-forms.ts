import {hash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import type {SpeechId} from '../model/types.ts'
import type {Paper} from './print-page.ts'

/** Printed speeches, kept beside an archive until their pages change. */
export interface PrintedForms {
  /**
   * Gives the PDF of a speech, if it was printed from this very page.
   *
   * @param speech - The speech.
   * @param page - Makes the HTML of its page without a link to the PDF, followed by those of the pages that hold
   * parts of it; not called where nothing was ever printed.
   */
  find(speech: SpeechId, page: () => string): Uint8Array | undefined
  /** Removes what is kept of a speech. */
  forget(speech: SpeechId): void
  /** Removes what is kept of a speech on other paper. */
  forgetOther(speech: SpeechId, paper: Paper): void
  /** Keeps a PDF of a speech in place of all earlier ones. */
  keep(speech: SpeechId, page: string, paper: Paper, pdf: Uint8Array): void
}

/**
 * Open the store of printed speeches of an archive.
 *
 * A file's name tells which page it was printed from, by the first letters of its SHA-256: styles are named on the page
 * by their own content, so a page that stands as it was prints as it did.
 *
 * @param archive - The archive's folder; the store is `.cache/printed` in it and may be removed at any time.
 * @returns The store.
 */
export function printedForms(archive: string): PrintedForms {
  const folder = join(archive, '.cache/printed')
  const speeches = new Set(namesIn(folder))
  return {
    find(speech, page) {
      if (!speeches.has(speech)) return undefined
      const key = keyOf(page())
      const name = namesIn(join(folder, speech)).find((file) => file.startsWith(`${key}-`))
      return name === undefined ? undefined : readFileSync(join(folder, speech, name))
    },
    forget: (speech) => removeFrom(join(folder, speech), () => true),
    forgetOther: (speech, paper) =>
      removeFrom(join(folder, speech), (name) => !name.endsWith(`-${paper}.pdf`)),
    keep(speech, page, paper, pdf) {
      const own = join(folder, speech)
      const name = `${keyOf(page)}-${paper}.pdf`
      mkdirSync(own, {recursive: true})
      const draft = join(own, `.${process.pid}.draft`)
      writeFileSync(draft, pdf)
      renameSync(draft, join(own, name))
      removeFrom(own, (other) => other !== name)
      speeches.add(speech)
    }
  }
}

function keyOf(page: string): string {
  return hash('sha256', page, 'hex').slice(0, 24)
}

function removeFrom(folder: string, isDoomed: (name: string) => boolean): void {
  for (const name of namesIn(folder)) if (isDoomed(name)) rmSync(join(folder, name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
