import {cpSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {openPrinter} from '../print/open-printer.ts'
import type {BenchSpeech} from './corpus.ts'
import {startLiveServer} from './live-server.ts'
import {measureSaves, type SaveMeasure} from './measure-saves.ts'
import {noteToSave} from './note-to-save.ts'
import {writeBenchArchive} from './write-archive.ts'

/** What is measured: saves of a note while its speech's page lies open. */
export interface LiveScenario {
  /** An empty folder. */
  folder: string
  /** An archive, which is copied and left as it is; or what one is made of. */
  archive: string | {speeches: Iterable<BenchSpeech>; notes: number}
  /** How often the note is saved. */
  saves: number
}

/**
 * Run the live server on an archive and measure how long what is saved takes to be seen.
 *
 * @param scenario - The archive, and how often to save.
 * @param tell - Hears of each step.
 * @returns A measure for each save.
 * @throws Error - where there is no Chromium or the archive has faults.
 */
export async function measureLive(
  {folder, archive, saves}: LiveScenario,
  tell: (step: string) => void
): Promise<SaveMeasure[]> {
  const own = join(folder, 'archive')
  tell('Writing the archive')
  putArchive(own, archive)
  const note = noteToSave(own)
  const browser = await openPrinter()
  try {
    tell('Starting the server, with a first build')
    const server = await startLiveServer(own, join(folder, 'site'))
    try {
      await server.says('Built ')
      tell(`Saving ${note.slug} of ${note.speech}`)
      return await measureSaves(browser, server, note, saves)
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
  }
}

function putArchive(folder: string, archive: LiveScenario['archive']): void {
  if (typeof archive !== 'string') {
    mkdirSync(folder, {recursive: true})
    const {speeches, notes} = archive
    writeBenchArchive(folder, speeches, {notes, sources: notes})
    return
  }
  for (const name of ['texts', 'notes']) {
    cpSync(join(archive, name), join(folder, name), {recursive: true})
  }
}
