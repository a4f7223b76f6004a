import {hash} from 'node:crypto'
import type {NameParts} from '../cite/cited-name.ts'
import type {EntryId, Shared, SourceId, SpeechId, TimelineEvent} from '../model/types.ts'

/** Names a piece of what speeches share: a kind, and for most a key after a space, e.g. `source hrw-2022`. */
export type PieceName = string

/** Kinds of pieces that a speech is built from. */
export type PieceKind =
  | 'settings'
  | 'glossary'
  | 'source'
  | 'entry'
  | 'author'
  | 'events'
  | 'sources'
  | 'entries'
  | 'authors'

/**
 * Make a function that tells whether a piece of what speeches share is still the same.
 *
 * @param shared - What they share.
 * @param authors - The names that its sources take apart.
 * @param eventsOf - Gives the events that bear on a speech.
 * @returns Gives the hash of a piece: of its content, not of its place in a file. Each is worked out once.
 */
export function sharedHashes(
  shared: Shared,
  authors: NameParts,
  eventsOf: (speech: SpeechId) => readonly TimelineEvent[]
): (piece: PieceName) => string {
  const contentOf: Record<PieceKind, (key: string) => unknown> = {
    settings: () => shared.settings,
    // The words by which texts name entries: which entry a text names depends on them all.
    glossary: () =>
      [...shared.entries.values()].map(({id, name, aliases, mentions}) => [
        ...[id, name, aliases, mentions]
      ]),
    source: (id) => shared.sources.get(id as SourceId),
    entry: (id) => shared.entries.get(id as EntryId),
    author: (name) => authors.get(name),
    events: (speech) => eventsOf(speech as SpeechId),
    // Hashes, for the records of a large archive are not in memory at once.
    sources: () => Array.from(shared.sources.values(), hashOf),
    entries: () => [...shared.entries.values()],
    authors: () => [...authors]
  }
  const known = new Map<PieceName, string>()
  return (piece) => {
    const found = known.get(piece)
    if (found !== undefined) return found
    const space = piece.indexOf(' ')
    const kind = (space < 0 ? piece : piece.slice(0, space)) as PieceKind
    const made = hashOf(contentOf[kind](piece.slice(space + 1)))
    known.set(piece, made)
    return made
  }
}

/** Functions that give places are left out by JSON: where a record stands is not what it says. */
function hashOf(content: unknown): string {
  return content === undefined ? 'absent' : hash('sha256', JSON.stringify(content), 'base64url')
}
