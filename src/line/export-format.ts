import {checkArchive} from '../check/check-archive.ts'
import type {ArchiveExport, SpeechExport, SpooledFile} from '../exports/export.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {mentionFinder} from '../model/find-mentions.ts'
import {joinArchive} from '../model/join-archive.ts'
import type {Fault, OutputFile, SpeechId, SpeechRecord} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {contextOf} from './build-speech.ts'

/** The files of one format, or the faults for which none were made. */
export interface Exported {
  faults: readonly Fault[]
  files: ReadonlyArray<OutputFile | SpooledFile>
}

/**
 * Make one format of one speech, as the build would, without building anything else.
 *
 * @param folder - The archive's folder.
 * @param format - The format.
 * @param id - The speech.
 * @returns Its files; none where the speech has faults.
 */
export async function exportSpeech(
  folder: string,
  format: SpeechExport,
  id: SpeechId
): Promise<Exported> {
  const {tools, met} = openArchive(folder)
  const {context, faults} = contextOf(id, tools)
  const all = [...met, ...faults]
  if (!context || all.length > 0) return {faults: all, files: []}
  const assets = format.needsAssets ? await siteAssets(() => undefined) : undefined
  return {faults: [], files: [...format.make(context, assets)]}
}

/**
 * Make one format of a whole archive, as the build would, without building anything else.
 *
 * @param folder - The archive's folder.
 * @param format - The format.
 * @param scratch - A folder for what is too much to hold in memory; spooled files lie there.
 * @returns Its files; none where the archive has faults.
 */
export async function exportArchive(
  folder: string,
  format: ArchiveExport<never>,
  scratch: string
): Promise<Exported> {
  const {tools, met, speeches} = openArchive(folder)
  const faults = [...met]
  const records: SpeechRecord[] = []
  const collector = format.collect(scratch)
  for (const id of speeches) {
    const read = contextOf(id, tools)
    faults.push(...read.faults)
    if (!read.context) continue
    records.push(read.context.record)
    if (faults.length === 0) collector.take(format.contribute(read.context))
  }
  const archive = joinArchive(tools.shared, records)
  const all = [...faults, ...checkArchive(archive, faults)]
  if (all.length > 0) return {faults: all, files: []}
  const files: Array<OutputFile | SpooledFile> = []
  for await (const file of collector.finish(archive)) files.push(file)
  return {faults: [], files}
}

function openArchive(folder: string) {
  const listing = listArchive(folder)
  const {value: shared, faults} = readShared(folder, listing.value)
  const findMentions = mentionFinder(shared.entries.values())
  return {
    speeches: listing.value.speeches,
    met: [...listing.faults, ...faults],
    tools: {folder, shared, unread: faults, findMentions}
  }
}
