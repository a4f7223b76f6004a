import process from 'node:process'
import {build} from '../build.ts'

/** What one build of a benchmark took. */
export interface BuildMeasure {
  /** Wall time from the first file read to the site published, in seconds. */
  seconds: number
  /** Time on the processors, user and system, in seconds. */
  processorSeconds: number
  /** The process's largest resident size, in megabytes. */
  peakMegabytes: number
  speeches: number
  paragraphs: number
  notes: number
  /** Files of the site, and how many of them are new or changed. */
  files: number
  changed: number
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
  const result = await build({folder, out})
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

const [folder, out] = process.argv.slice(2)
if (import.meta.filename === process.argv[1] && folder && out) {
  process.stdout.write(`${JSON.stringify(await measureBuild(folder, out))}\n`)
}
