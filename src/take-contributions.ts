import {hash} from 'node:crypto'
import type {DoneSpeech} from './build-speeches.ts'
import type {Collector as AnyCollector} from './exports/export.ts'
import {archiveExports} from './exports/index.ts'

/** Gathers what speeches give to an export, whatever that is. */
export type Collector = AnyCollector<never>

/** Takes what speeches give to the exports of the whole archive, which are named by their place in the table. */
export interface Contributions {
  /** Takes in a speech that is done. */
  take(speech: DoneSpeech): void
  /** Tells what all speeches give to an export, in short; nothing where that is not known. */
  keyOf(index: number): string | undefined
  /** Gives the collectors of exports that must be made, all contributions taken; once. */
  collectors(indexes: readonly number[]): Promise<Collector[]>
}

/**
 * Begin to take what speeches give to the exports of the whole archive.
 *
 * @param scratch - A folder for what is too much to hold in memory.
 * @param isLater - Whether contributions are only loaded when it is known which exports must be made: most may be as they
 *   were. Else all are taken at once, while speeches are still being built.
 * @returns The means.
 */
export function takeContributions(scratch: string, isLater: boolean): Contributions {
  const atOnce = isLater ? [] : archiveExports.map((format) => format.collect(scratch))
  const hashes: Array<readonly string[] | undefined> = []
  const later: Array<DoneSpeech['contributions']> = []
  return {
    take({given, contributions}) {
      hashes.push(given)
      if (isLater) later.push(contributions)
      else feed(atOnce, contributions())
    },
    keyOf(index) {
      const own = hashes.map((given) => given?.[index])
      const isKnown = own.every((one) => one !== undefined)
      return isKnown ? hash('sha256', own.join('\n'), 'base64url') : undefined
    },
    async collectors(indexes) {
      if (!isLater) return indexes.map((index) => atOnce[index] as Collector)
      const begun = indexes.map((index) => archiveExports[index]?.collect(scratch) as Collector)
      for (const contributions of begun.length > 0 ? later : []) {
        await new Promise((resolve) => setImmediate(resolve))
        const all = contributions()
        feed(
          begun,
          indexes.map((index) => all[index])
        )
      }
      return begun
    }
  }
}

function feed(collectors: readonly Collector[], contributions: readonly unknown[]): void {
  for (const [index, contribution] of contributions.entries()) {
    collectors[index]?.take(contribution as never)
  }
}
