import {hash} from 'node:crypto'
import type {Archive, SpeechRecord} from '../model/types.ts'
import type {PieceName} from './shared-hashes.ts'
import type {WatchedShared} from './watched-shared.ts'

/** A whole archive, so that it is known which of it a shared page or file was made from. */
export interface WatchedArchive {
  /** Gives the hash of a piece of it. */
  hashOf: (piece: PieceName) => string
  /**
   * Gives it to the making of what speeches share.
   *
   * @param work - What is done with it.
   * @returns What the work gives, and the pieces that it looked at.
   */
  watch<T>(work: (archive: Archive) => Promise<T>): Promise<{value: T; pieces: PieceName[]}>
  /** Notes that what is under way rests on these pieces too. */
  note(pieces: readonly PieceName[]): Promise<void>
}

/**
 * Watch an archive: its maps by what is looked up in them, its lists and its about page by whether they are looked at.
 *
 * @param archive - The archive.
 * @param shared - What speeches share, watched.
 * @returns The means.
 */
export function watchArchive(archive: Archive, shared: WatchedShared): WatchedArchive {
  const contents: Readonly<Record<string, () => unknown>> = {
    timeline: () => archive.events,
    about: () => archive.about,
    speeches: () => archive.speeches.map(recordHash)
  }
  const known = new Map<PieceName, string>()
  return {
    hashOf(piece) {
      const contentOf = contents[piece]
      if (!contentOf) return shared.hashOf(piece)
      const made =
        known.get(piece) ?? hash('sha256', JSON.stringify(contentOf()) ?? '', 'base64url')
      known.set(piece, made)
      return made
    },
    watch: (work) =>
      shared.watchWhole((maps, note) => {
        const noted = <T>(piece: string, value: T): T => {
          note(piece)
          return value
        }
        return work({
          settings: archive.settings,
          ...maps,
          get events() {
            return noted('timeline', archive.events)
          },
          get speeches() {
            return noted('speeches', archive.speeches)
          },
          // Absent and `undefined` are the same to all who read it.
          get about() {
            return noted('about', archive.about) as NonNullable<Archive['about']>
          }
        })
      }),
    async note(pieces) {
      await shared.watchWhole(async (_, note) => pieces.forEach(note))
    }
  }
}

const hashByRecord = new WeakMap<object, string>()

/**
 * Give the hash of a compact record or another piece of plain data. It is worked out once; nobody changes records.
 *
 * @param record - The data. Functions in it, which give places, are left out.
 * @returns Its hash.
 */
export function recordHash(record: SpeechRecord | object): string {
  const known = hashByRecord.get(record)
  if (known !== undefined) return known
  const made = hash('sha256', JSON.stringify(record), 'base64url')
  hashByRecord.set(record, made)
  return made
}
