import {hash} from 'node:crypto'
import {programScript} from '../jobs/bundle-program.ts'
import {startThread} from '../jobs/start-thread.ts'
import type {DoneSpeech} from './build-speeches.ts'
import type {ExportWork} from './export-jobs.ts'
import type {ExportMeans} from './export-means.ts'
import {exportsHere} from './exports-here.ts'
import {exportsLater} from './exports-later.ts'
import {exportsOnThread} from './exports-on-thread.ts'

/** Takes what speeches give to the exports of the whole archive, and makes those. */
export interface Contributions extends Omit<ExportMeans, 'take'> {
  /** Takes in a speech that is done; where it must, it waits until others are taken in. */
  take(speech: DoneSpeech): Promise<void>
  /** Tells what all speeches give to an export, in short; nothing where that is not known. */
  keyOf(index: number): string | undefined
}

/** How contributions are taken; it makes no difference to what is made. */
export interface Taking {
  /** Only when it is known which exports must be made, not while speeches are being built: most may be as they were. */
  later: boolean
  /** Whether another thread may help. */
  onThread: boolean
}

/**
 * Begin to take what speeches give to the exports of the whole archive.
 *
 * @param work - What the making of exports needs.
 * @param taking - How they are taken.
 * @returns The means; their user closes them, whatever happens.
 */
export async function takeContributions(work: ExportWork, taking: Taking): Promise<Contributions> {
  const hashes: Array<readonly string[] | undefined> = []
  const means = await meansFor(work, taking)
  return {
    ...means,
    async take(speech) {
      hashes.push(speech.hashes)
      await means.take([speech.given])
    },
    keyOf(index) {
      const own = hashes.map((given) => given?.[index])
      const isKnown = own.every((one) => one !== undefined)
      return isKnown ? hash('sha256', own.join('\n'), 'base64url') : undefined
    }
  }
}

async function meansFor(work: ExportWork, {later, onThread}: Taking): Promise<ExportMeans> {
  if (!onThread) return later ? exportsLater(work) : exportsHere(work)
  const script = await programScript('line/export-thread')
  const start = (own: ExportWork) => exportsOnThread(startThread(script, own))
  return later ? exportsLater(work, start) : start(work)
}
