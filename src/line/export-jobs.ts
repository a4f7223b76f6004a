import {type PackedRecords, storedRecords} from '../jobs/stored-records.ts'
import {type HandedShared, takeShared} from '../jobs/stored-sources.ts'
import {type WatchedArchive, watchArchive} from '../jobs/watched-archive.ts'
import {watchShared} from '../jobs/watched-shared.ts'
import {joinArchive} from '../model/join-archive.ts'
import {ExportMaker, type ExportPlace, type MadeExport} from './export-maker.ts'
import type {Given} from './given.ts'

/** What a thread that makes exports needs: plain data that can cross threads. */
export interface ExportWork extends ExportPlace {
  /** The archive's folder. */
  folder: string
  handed: HandedShared
  /** The exports that will be made; absent: all. */
  indexes?: readonly number[]
}

/** What is asked of it, in this order: to take what speeches give, then the records of all, then to make exports. */
export type ExportJob = {take: readonly Given[]} | {records: PackedRecords} | {make: number}

/**
 * Do the jobs of a thread that makes exports of the whole archive.
 *
 * @param work - What it needs.
 * @returns A function that does a job and gives, where an export is asked for, what was made.
 */
export function exportJobs(work: ExportWork): (job: ExportJob) => Promise<MadeExport | undefined> {
  const maker = new ExportMaker(work, work.indexes)
  let archive: WatchedArchive | undefined
  return async (job) => {
    if ('take' in job) for (const given of job.take) maker.take(given)
    else if ('records' in job) archive = archiveOf(job.records, work)
    else if (archive) return await maker.make(job.make, archive)
    return undefined
  }
}

function archiveOf(records: PackedRecords, {handed, folder}: ExportWork): WatchedArchive {
  const {value} = takeShared(handed, folder)
  return watchArchive(joinArchive(value, storedRecords(records)), watchShared(value))
}
