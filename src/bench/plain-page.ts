import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {drawnSpeech} from '../line/drawn-speech.ts'
import {mentionFinder} from '../model/find-mentions.ts'
import type {SpeechId} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {finishPage} from '../render/finish.ts'
import type {Assets} from '../render/page.ts'
import {plainSpeechPage} from '../render/pages/plain-speech.ts'
import {textBytes} from '../write/text-bytes.ts'

/** What the making of plain pages needs: plain data that can cross threads. */
export interface PlainWork {
  /** The archive's folder. */
  folder: string
  out: string
}

/** A page that shall be made: plain data that can cross threads. */
export interface PlainJob {
  id: SpeechId
  /** They are made while threads start. */
  assets: Assets
}

/** Reads, checks, draws and writes a speech's page, and gives the number of its faults. */
export type MakePlainPage = (job: PlainJob) => number

/**
 * Make the maker of plain pages of one thread.
 *
 * @param work - What it needs.
 * @returns The maker.
 */
export function plainPageMaker({folder, out}: PlainWork): MakePlainPage {
  const shared = readShared(folder, listArchive(folder).value)
  const findMentions = mentionFinder(shared.value.entries.values())
  const tools = {folder, shared: shared.value, unread: shared.faults, findMentions}
  return ({id, assets}) => {
    const {context, faults} = drawnSpeech(id, tools)
    if (!context) return faults.length
    const page = finishPage(plainSpeechPage(context), shared.value.settings, assets)
    // As peers do: without checksums, and without a look at where links lead.
    const file = join(out, page.path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, textBytes(page.content))
    return faults.length
  }
}
