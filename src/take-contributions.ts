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
  /** Hears that all are taken in, and which exports must be made: what another thread can make, it begins to make; once. */
  begin(records: PackedRecords, indexes: readonly number[]): void
  /** Tells what all speeches give to an export, in short; nothing where that is not known. */
  keyOf(index: number): string | undefined
  /** Makes those exports, one after the other; once. */
  make(archive: WatchedArchive): AsyncGenerator<readonly [index: number, made: MadeExport]>
  /** Ends what is under way. */
  close(): Promise<void>
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

type Means = Pick<Contributions, 'begin' | 'make' | 'close'> & {
  take(given: readonly Given[]): Promise<void>
}

async function meansFor(work: ExportWork, taking: Taking): Promise<Means> {
  if (!taking.onThread) return taking.later ? later(work) : here(work)
  const script = await programScript('export-thread')
  const start = (own: ExportWork) => onThread(startThread(script, own))
  return taking.later ? later(work, start) : start(work)
}

function here(work: ExportWork): Means {
  const maker = new ExportMaker(work)
  let wanted: readonly number[] = []
  return {
    async take(given) {
      for (const one of given) maker.take(one)
    },
    begin(_, indexes) {
      wanted = indexes
    },
    async *make(archive) {
      for (const index of wanted) yield [index, await maker.make(index, archive)]
    },
    close: async () => undefined
  }
}

/** One thread makes every second export, the dear ones counted first; this one the others, when it has come to them. */
function later(work: ExportWork, start?: (work: ExportWork) => Means): Means {
  const all: Given[] = []
  let own: readonly number[] = []
  let other: Means | undefined
  return {
    take: async (given) => void all.push(...given),
    begin(records, indexes) {
      const rest = start ? dearFirst(indexes).filter((_, place) => place % 2 === 1) : []
      own = indexes.filter((index) => !rest.includes(index))
      if (!start || rest.length === 0) return
      other = start({...work, indexes: rest})
      // What failed is thrown where what it makes is awaited.
      other.take(all).catch(() => undefined)
      other.begin(records, rest)
    },
    async *make(archive) {
      const maker = new ExportMaker(work, own)
      for (const given of all) {
        await new Promise((resolve) => setImmediate(resolve))
        maker.take(given)
      }
      for (const index of own) yield [index, await maker.make(index, archive)]
      if (other) yield* other.make(archive)
    },
    close: async () => await other?.close()
  }
}

function isHeld(given: Given): boolean {
  return !('cache' in given)
}

function dearFirst(indexes: readonly number[]): number[] {
  const isDear = (index: number) => archiveExports[index]?.isDear === true
  return [...indexes.filter(isDear), ...indexes.filter((index) => !isDear(index))]
}

/** So many speeches may wait to be taken in, for each gives some hundred kilobytes; of those in a cache any number. */
const mostWaiting = 16

function onThread(thread: Thread<ExportJob, MadeExport | undefined>): Means {
  let last: Promise<unknown> = Promise.resolve()
  let making: Array<readonly [index: number, made: Promise<MadeExport | undefined>]> = []
  /** What failed first is thrown wherever it is awaited next. */
  const then = (asked: Promise<unknown>) => {
    last = last.then(() => asked)
    last.catch(() => undefined)
  }
  return {
    async take(given) {
      if (thread.busy() >= mostWaiting && given.some(isHeld)) await last
      then(thread.ask({take: given}))
    },
    begin(records, indexes) {
      then(thread.ask({records}))
      making = indexes.map((make) => [make, thread.ask({make})])
    },
    async *make() {
      await last
      for (const [index, made] of making) {
        const one = await made
        if (one) yield [index, one]
      }
      // What it holds is not needed while the rest is written.
      await thread.close()
    },
    close: () => thread.close()
  }
}
