import {hash} from 'node:crypto'
import {archiveExports} from '../exports/index.ts'
import {roCrate} from '../exports/ro-crate.ts'
import type {GroupMaker} from '../jobs/kept-groups.ts'
import type {PackedRecords} from '../jobs/stored-records.ts'
import {recordHash} from '../jobs/watched-archive.ts'
import {latestUpdate} from '../model/latest-update.ts'
import type {Archive} from '../model/types.ts'
import {publishedSchemas} from '../read/schemas/published.ts'
import {type ArchivePageMaker, archivePageMakers} from '../render/archive-pages.ts'
import {finishPage} from '../render/finish.ts'
import {describedPage} from '../render/metadata/page-metadata.ts'
import type {Assets, Page, PlannedPage} from '../render/page.ts'
import {dataPages} from '../render/pages/data.ts'
import {sortedFiles} from '../write/manifest.ts'
import type {Stage} from '../write/stage.ts'
import type {Writer} from '../write/writer.ts'
import type {Contributions} from './take-contributions.ts'

/** What is written of what all speeches share, and where to. */
export interface ArchiveWork {
  archive: Archive
  /** The records of its speeches, for other threads. */
  records: PackedRecords
  /** Makes groups of files, or takes them from the last edition. */
  groups: GroupMaker
  assets: Assets
  stage: Stage
  /** What speeches give to the exports. */
  contributions: Contributions
  /** Calls it off. */
  signal?: AbortSignal | undefined
}

/**
 * Write what all speeches share: pages, schemas, exports of the whole archive. What the last edition has just as it would
 * be made is taken from there.
 *
 * @param work - What, and where to.
 */
export async function writeArchive(work: ArchiveWork): Promise<void> {
  const {archive, assets, stage, contributions} = work
  contributions.begin(work.records, await missingExports(work))
  for (const [name, make] of Object.entries(archivePageMakers)) await writePages(name, make, work)
  for (const file of publishedSchemas(archive.settings.origin)) {
    stage.write(file, 'src/read/schemas')
  }
  await writeExports(work)
  // Last, for they tell of all other files, the page of the crate too.
  const files = () => sortedFiles(stage.manifest)
  const {path, file} = roCrate(archive, files, stage.workspace.scratch)
  stage.move(path, file, 'ro-crate')
  for (const page of dataPages(archive, files())) {
    stage.write(finishPage(page, archive.settings, assets), page.kind)
  }
}

/** Pages of one kind are a group, for many of them are made from the same; those that are planned are groups within it. */
async function writePages(name: string, make: ArchivePageMaker, work: ArchiveWork): Promise<void> {
  const {groups, assets, signal} = work
  const updated = latestUpdate(work.archive.speeches)
  const key = updated ?? ''
  const write = (page: Page, archive: Archive, writer: Writer) => {
    const described = describedPage(page, archive, updated)
    writer.write(finishPage(described, archive.settings, assets), page.kind)
  }
  const group = `pages ${name}`
  if (await groups.take(group, key)) return
  await groups.make(group, key, async (whole, writer) => {
    let planned: PlannedPage[] = []
    const flush = async () => {
      const pages = planned
      planned = []
      const own = `${group} ${pages[0]?.path}`
      const from = pages.map((page) => [page.path, page.from.map(recordHash)])
      const ownKey = hash('sha256', JSON.stringify([key, from]), 'base64url')
      if (await groups.take(own, ownKey)) return
      await groups.make(own, ownKey, async (archive, inner) => {
        for (const page of pages) write(page.draw(), archive, inner)
      })
    }
    for (const page of make(whole)) {
      await breath()
      signal?.throwIfAborted()
      if (!('draw' in page)) write(page, whole, writer)
      else if (planned.push(page) && isLastOfSome(page)) await flush()
    }
    if (planned.length > 0) await flush()
  })
}

/** Some neighbours make a group; where it ends is told by a page's path alone, so that a new page moves no other group's end. */
function isLastOfSome({path}: PlannedPage): boolean {
  return hash('sha256', path, 'hex').startsWith('0')
}

/** Takes those exports of the last edition that would be made just as they were, and gives the places of the others. */
async function missingExports({groups, contributions}: ArchiveWork): Promise<number[]> {
  const missing: number[] = []
  for (const index of archiveExports.keys()) {
    const key = contributions.keyOf(index)
    if (key === undefined || !(await groups.take(groupOf(index), key))) missing.push(index)
  }
  return missing
}

async function writeExports({groups, contributions, signal}: ArchiveWork): Promise<void> {
  for await (const [index, made] of contributions.make(groups.archive)) {
    signal?.throwIfAborted()
    groups.add(groupOf(index), contributions.keyOf(index) ?? '', made)
  }
}

function groupOf(index: number): string {
  return `export ${archiveExports[index]?.name}`
}

/** All else is synchronous: only between two steps can Ctrl-C be heard. */
async function breath(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
