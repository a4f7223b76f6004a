import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {z} from 'zod'
import {daysOf} from '../model/edtf.ts'
import {paths} from '../model/paths.ts'
import type {SpeechId} from '../model/types.ts'
import {elsewhere, type PartElsewhere} from './bring-together.ts'
import {type PdfMetadata, withMetadata} from './pdf-metadata.ts'
import {type Paper, printPage} from './print-page.ts'

/** A printed speech, and the HTML it was printed from: its page, then those that hold parts of it. */
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
  const parts = partsElsewhere(site, id)
  const runningHead = metadata.title
  const pdf = await printPage(browser, {site, origin, path: `${id}/`, parts, paper, runningHead})
  const html = parts.map((part) => part.html)
  return {page: [page, ...html].join(''), pdf: withMetadata(pdf, metadata)}
}

function partsElsewhere(site: string, id: SpeechId): PartElsewhere[] {
  return elsewhere(id).flatMap((part) => {
    const file = join(site, part.path)
    return existsSync(file) ? [{...part, html: readFileSync(file, 'utf8')}] : []
  })
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
