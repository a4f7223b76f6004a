import {Session} from 'node:inspector/promises'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {build} from '../build.ts'
import {type RoomTime, roomTimes} from './room-times.ts'

/** What one build of a benchmark took. */
export interface BuildMeasure {
  /** Wall time from the first file read to the site published, in seconds. */
  seconds: number
  /** Time on the processors, user and system, of all threads, with the start of the program, in seconds. */
  processorSeconds: number
  /** The process's largest resident size, all threads together, in megabytes. */
  peakMegabytes: number
  speeches: number
  paragraphs: number
  notes: number
  /** Files of the site, and how many of them are new or changed. */
  files: number
  changed: number
  /** Where the time went; only where the build was watched. */
  rooms?: RoomTime[]
}

/**
 * Build an archive once and measure it: run in a process of its own, so that its peak memory is its own.
 *
 * @param folder - The archive.
 * @param out - The site.
 * @returns What it took.
 */
async function measureBuild(folder: string, out: string): Promise<BuildMeasure> {
  const begun = performance.now()
  const result = await build({folder, out, ...threads()})
  const seconds = (performance.now() - begun) / 1000
  if (!result.published) {
    const [first] = result.faults
    throw new Error(
      `The archive of the benchmark has ${result.faults.length} faults: ${first?.place.file} ${first?.reason}`
    )
  }
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  const {files, kept} = result.published
  return {
    seconds,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    speeches: result.speeches,
    paragraphs: result.paragraphs,
    notes: result.notes,
    files,
    changed: files - kept
  }
}

/** V8's own profiler watches, so that no room need have a clock in it; it sees one thread, so one does all. */
async function watchBuild(folder: string, out: string): Promise<BuildMeasure> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 1000})
  await session.post('Profiler.start')
  const measure = await measureBuild(folder, out)
  const {profile} = await session.post('Profiler.stop')
  const source = pathToFileURL(join(import.meta.dirname, '../')).href
  return {...measure, rooms: roomTimes(profile, source)}
}

function threads(): {workers?: number} {
  if (watched) return {workers: 1}
  return workers === undefined ? {} : {workers: Number(workers)}
}

const [folder, out, workers] = process.argv.slice(2)
const watched = workers === 'watched'
if (import.meta.filename === process.argv[1] && folder && out) {
  const measure = await (watched ? watchBuild : measureBuild)(folder, out)
  process.stdout.write(`${JSON.stringify(measure)}\n`)
}
