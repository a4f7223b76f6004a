import {execFile} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {folderSize} from './folder-size.ts'
import type {RoomTime} from './room-times.ts'
import type {BuildMeasure} from './run-build.ts'

/** One kind of build, measured. */
export interface Scenario extends BuildMeasure {
  name: string
  /** Size of the site in megabytes. */
  megabytes: number
}

/** What changes before a build, by the scenario's name. */
const changes: ReadonlyArray<readonly [name: string, change: (folder: string) => void]> = [
  ['cold', forgetBuilds],
  ['nothing changed', () => undefined],
  ['one note changed', changeNote],
  ['one text changed', changeText],
  ['one source of 100 speeches changed', changeSource]
]

/**
 * Build an archive again and again, each time after another change.
 *
 * @param folder - The archive; what earlier builds have kept of it is forgotten first.
 * @param out - The site.
 * @param how - Which builds (`all`, or `cold` alone), and on how many threads.
 * @param tell - Hears of each scenario as it begins.
 * @returns A measure for each scenario.
 */
export async function runScenarios(
  folder: string,
  out: string,
  how: {only?: 'cold'; workers?: number},
  tell: (name: string) => void
): Promise<Scenario[]> {
  const scenarios: Scenario[] = []
  for (const [name, change] of how.only ? changes.slice(0, 1) : changes) {
    tell(name)
    change(folder)
    const measure = await buildInProcess(folder, out, how.workers)
    scenarios.push({name, ...measure, megabytes: folderSize(out) / 1e6})
  }
  return scenarios
}

/** What one room takes of a build, and what it moves. */
export interface RoomMeasure extends RoomTime {
  /** What it reads from the archive or gives to the site, in megabytes; of rooms that do neither nothing is told. */
  megabytes?: number
}

/**
 * Build an archive once more, cold and on one thread, and see where the time goes.
 *
 * @param folder - The archive.
 * @param out - A folder for the site, removed afterwards.
 * @returns The rooms, the longest first.
 */
export async function watchRooms(folder: string, out: string): Promise<RoomMeasure[]> {
  forgetBuilds(folder)
  const {rooms = []} = await buildInProcess(folder, out, 'watched')
  const all = folderSize(out)
  const pages = folderSize(out, (name) => name.endsWith('.html'))
  const moved: Readonly<Record<string, number>> = {
    read: folderSize(join(folder, 'texts')) + folderSize(join(folder, 'notes')),
    render: pages,
    exports: all - pages,
    write: all
  }
  rmSync(out, {recursive: true})
  return rooms.map((each) => {
    const bytes = moved[each.room]
    return {...each, ...(bytes === undefined ? {} : {megabytes: bytes / 1e6})}
  })
}

const run = promisify(execFile)

async function buildInProcess(
  folder: string,
  out: string,
  workers?: number | 'watched'
): Promise<BuildMeasure> {
  // A profile tells rooms apart by the files of their code.
  const program =
    workers === 'watched'
      ? ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'run-build.ts')]
      : [join(import.meta.dirname, '../run.js'), 'bench/run-build']
  const given = workers === undefined ? [] : [String(workers)]
  const {stdout} = await run(
    process.execPath,
    [...process.execArgv, ...program, folder, out, ...given],
    {
      maxBuffer: 1e8
    }
  )
  return JSON.parse(stdout) as BuildMeasure
}

/** What earlier builds have kept would make this one warm. */
function forgetBuilds(folder: string): void {
  rmSync(join(folder, '.cache'), {recursive: true, force: true})
}

function changeNote(folder: string): void {
  const [speech = ''] = foldersIn(join(folder, 'notes')).filter(
    (name) => name !== 'sources' && name !== 'glossary'
  )
  const [note = ''] = readdirSync(join(folder, 'notes', speech)).sort()
  const file = join(folder, 'notes', speech, note)
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One sentence was added.\n`)
}

function changeText(folder: string): void {
  const [name = ''] = readdirSync(join(folder, 'texts'))
    .filter((file) => file.endsWith('.md'))
    .sort()
  const file = join(folder, 'texts', name)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^title: (.*)$/m, 'title: $1, revised'))
}

function changeSource(folder: string): void {
  const file = join(folder, 'notes/sources/shared.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('What all', 'What nearly all'))
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
