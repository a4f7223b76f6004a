import {hash} from 'node:crypto'
import type {DoneSpeech} from './build-speeches.ts'
import type {ExportJob, ExportWork} from './export-jobs.ts'
import {ExportMaker, type MadeExport} from './export-maker.ts'
import {archiveExports} from './exports/index.ts'
import type {Given} from './given.ts'
import {programScript} from './jobs/bundle-program.ts'
import {startThread, type Thread} from './jobs/start-thread.ts'
import type {PackedRecords} from './jobs/stored-records.ts'
import type {WatchedArchive} from './jobs/watched-archive.ts'

/** Takes what speeches give to the exports of the whole archive, and makes those; they are named by their place in the table. */
export interface Contributions {
  /** Takes in a speech that is done; where it must, it waits until others are taken in. */
  take(speech: DoneSpeech): Promise<void>
  /** Hears that all are taken in: what another thread can make, it begins to make. */
  begin(records: PackedRecords): void
  /** Tells what all speeches give to an export, in short; nothing where that is not known. */
  keyOf(index: number): string | undefined
  /** Makes those exports that must be made, one after the other; once. */
  make(indexes: readonly number[], archive: WatchedArchive): AsyncGenerator<MadeExport>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** How contributions are taken. */
export type Taking =
  /** While speeches are still being built, on this thread or on another. */
  | 'here'
  | 'on a thread'
  /** When it is known which exports must be made: most may be as they were. */
  | 'later'

/**
 * Begin to take what speeches give to the exports of the whole archive.
 *
 * @param work - What the making of exports needs.
 * @param taking - How they are taken; it makes no difference to what is made.
 * @returns The means; their user closes them, whatever happens.
 */
export async function takeContributions(work: ExportWork, taking: Taking): Promise<Contributions> {
  const hashes: Array<readonly string[] | undefined> = []
  const means =
    taking === 'on a thread'
      ? onThread(startThread(await programScript('export-thread'), work))
      : taking === 'here'
        ? here(work)
        : later(work)
  return {
    ...means,
    async take(speech) {
      hashes.push(speech.hashes)
      await means.take(speech.given)
    },
    keyOf(index) {
      const own = hashes.map((given) => given?.[index])
      const isKnown = own.every((one) => one !== undefined)
      return isKnown ? hash('sha256', own.join('\n'), 'base64url') : undefined
    }
  }
}

type Means = Pick<Contributions, 'begin' | 'make' | 'close'> & {take(given: Given): Promise<void>}

function here(work: ExportWork): Means {
  const maker = new ExportMaker(work)
  return {
    take: async (given) => maker.take(given),
    begin: () => undefined,
    async *make(indexes, archive) {
      for (const index of indexes) yield await maker.make(index, archive)
    },
    close: async () => undefined
  }
}

function later(work: ExportWork): Means {
  const all: Given[] = []
  return {
    take: async (given) => void all.push(given),
    begin: () => undefined,
    async *make(indexes, archive) {
      const maker = new ExportMaker(work, indexes)
      for (const given of all) {
        await new Promise((resolve) => setImmediate(resolve))
        maker.take(given)
      }
      for (const index of indexes) yield await maker.make(index, archive)
    },
    close: async () => undefined
  }
}

/** So many speeches may wait to be taken in: each gives some hundred kilobytes. */
const mostWaiting = 16

function onThread(thread: Thread<ExportJob, MadeExport | undefined>): Means {
  let last: Promise<unknown> = Promise.resolve()
  let made: Array<Promise<MadeExport | undefined>> = []
  /** What failed first is thrown wherever it is awaited next. */
  const then = (asked: Promise<unknown>) => {
    last = last.then(() => asked)
    last.catch(() => undefined)
  }
  return {
    async take(given) {
      if (thread.busy() >= mostWaiting) await last
      then(thread.ask({take: given}))
    },
    begin(records) {
      then(thread.ask({records}))
      made = Array.from(archiveExports.keys(), (make) => thread.ask({make}))
    },
    async *make(indexes) {
      await last
      for (const index of indexes) {
        const one = await made[index]
        if (one) yield one
      }
      // What it holds is not needed while the rest is written.
      await thread.close()
    },
    close: () => thread.close()
  }
}
