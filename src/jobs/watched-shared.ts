import type {NameParts} from '../cite/cited-name.ts'
import {knownNames, setKnownNames} from '../cite/known-names.ts'
import {glossaryFinder, type MentionFinder} from '../model/find-mentions.ts'
import type {Shared, SpeechId, TimelineEvent} from '../model/types.ts'
import {type PieceName, sharedHashes} from './shared-hashes.ts'
import {WatchedMap} from './watched-map.ts'

/** What speeches share, so that it is known which of it a speech was built from. */
export interface WatchedShared {
  findMentions: MentionFinder
  /** Gives the hash of a piece. */
  hashOf: (piece: PieceName) => string
  /**
   * Gives it to the building of a speech: of the events those that bear on it, and not the about page.
   *
   * @param speech - The speech.
   * @param work - What is done with it, synchronous.
   * @returns What the work gives, and the pieces that it looked at.
   */
  watch<T>(speech: SpeechId, work: (shared: Shared) => T): {value: T; pieces: PieceName[]}
  /**
   * Gives its maps to work that is not of one speech. Such work may be watched within such work: the outer hears of all
   * that the inner looked at.
   *
   * @param work - What is done with them; it tells by `note` what else it looks at.
   * @returns What the work gives, and the pieces that it looked at.
   */
  watchWhole<T>(
    work: (
      maps: Pick<Shared, 'sources' | 'entries'>,
      note: (piece: PieceName) => void
    ) => Promise<T>
  ): Promise<{value: T; pieces: PieceName[]}>
}

/**
 * Watch what speeches share.
 *
 * A speech sees sources, entries and authors only through maps that note what is looked up, and of the events only its
 * own: what it was not built from it cannot have seen.
 *
 * @param shared - What they share.
 * @returns The means.
 */
export function watchShared(shared: Shared): WatchedShared {
  let open: Array<Set<PieceName>> = []
  const note = (piece: PieceName, whole?: PieceName) => {
    for (const pieces of open) if (whole === undefined || !pieces.has(whole)) pieces.add(piece)
  }
  const watched = <K extends string, V>(map: ReadonlyMap<K, V>, one: string, all: string) =>
    new WatchedMap(map, (key) => (key === undefined ? note(all) : note(`${one} ${key}`, all)))
  const authors: NameParts = knownNames(shared.sources)
  const sources = watched(shared.sources, 'source', 'sources')
  const entries = watched(shared.entries, 'entry', 'entries')
  setKnownNames(sources, watched(authors, 'author', 'authors'))
  // Made now, outside any speech: which entries it saw is the piece `glossary`.
  const findMentions = glossaryFinder(entries)
  const eventsOf = eventsBySpeech(shared.events)
  const {about: _, ...rest} = shared
  return {
    findMentions,
    hashOf: sharedHashes(shared, authors, eventsOf),
    watch(speech, work) {
      const pieces = new Set(['settings', 'glossary', `events ${speech}`])
      open = [pieces]
      const value = work({...rest, sources, entries, events: eventsOf(speech)})
      return {value, pieces: [...pieces]}
    },
    async watchWhole(work) {
      const pieces = new Set(['settings', 'glossary'])
      const outer = open
      open = [...outer, pieces]
      try {
        const value = await work({sources, entries}, (piece) => note(piece))
        return {value, pieces: [...pieces]}
      } finally {
        open = outer
      }
    }
  }
}

function eventsBySpeech(
  events: readonly TimelineEvent[]
): (speech: SpeechId) => readonly TimelineEvent[] {
  const map = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    for (const id of new Set(event.bearsOn.map((place) => place.split('#')[0] ?? ''))) {
      const list = map.get(id)
      if (list) list.push(event)
      else map.set(id, [event])
    }
  }
  return (speech) => map.get(speech) ?? none
}

const none: readonly TimelineEvent[] = []
