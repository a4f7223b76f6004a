import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {z} from 'zod'
import {daysOf} from '../model/edtf.ts'
import {paths} from '../model/paths.ts'
import type {SpeechId} from '../model/types.ts'
import {type PdfMetadata, withMetadata} from './pdf-metadata.ts'
import {type Paper, printPage} from './print-page.ts'

/** A printed speech, and the HTML it was printed from: its page, then that of its sources. */
export interface PrintedSpeech {
  page: string
  pdf: Uint8Array
}

/**
 * Print the page of a speech of a built site.
 *
 * @param browser - A Chromium.
 * @param speech - The site's folder, its address, the speech and the paper.
 * @returns The PDF, with title, speaker and the edition's date, and the HTML it was printed from.
 */
export async function printSpeech(
  browser: Browser,
  {site, origin, id, paper}: {site: string; origin: string; id: SpeechId; paper: Paper}
): Promise<PrintedSpeech> {
  const metadata = metadataOf(readFileSync(join(site, `${id}/speech.json`), 'utf8'))
  const page = readFileSync(join(site, paths.speech(id)), 'utf8')
  const sources = sourcesOf(site, id)
  const runningHead = metadata.title
  const printing = {site, origin, path: `${id}/`, paper, runningHead}
  const pdf = await printPage(browser, sources ? {...printing, sources} : printing)
  return {page: page + (sources?.html ?? ''), pdf: withMetadata(pdf, metadata)}
}

/** A speech that cites nothing has no such page. */
function sourcesOf(site: string, id: SpeechId): {path: string; html: string} | undefined {
  const path = paths.speechSources(id)
  const file = join(site, path)
  return existsSync(file) ? {path, html: readFileSync(file, 'utf8')} : undefined
}

/** What is taken from the speech's own data file. */
const speechData = z.object({
  title: z.string(),
  speaker: z.object({name: z.string()}),
  date: z.string(),
  event: z.string().optional(),
  updated: z.string()
})

function metadataOf(json: string): PdfMetadata {
  const {title, speaker, date, event, updated} = speechData.parse(JSON.parse(json))
  return {
    title,
    author: speaker.name,
    subject: [event, date, `edition of ${updated}`].filter(Boolean).join(', '),
    date: daysOf(updated)?.last ?? '1970-01-01'
  }
}
