import type {Source} from '../model/types.ts'
import {formatDate} from './date-words.ts'

/**
 * Name a source in a few words, for places where its full reference stands elsewhere: `Sputnik Kazakhstan, 14 March 2022`.
 *
 * @param source - The source.
 * @returns Who published it, and when; its title where nobody is named.
 */
export function sourceName(source: Source): string {
  const who = publisherName(source)
  return source.issued === undefined ? who : `${who}, ${formatDate(source.issued)}`
}

/**
 * Name who published a source, for places where its date stands already.
 *
 * @param source - The source.
 * @returns Where it appeared; its publisher, authors or title where that is not known.
 */
export function publisherName(source: Source): string {
  return source.containerTitle ?? source.publisher ?? authors(source) ?? source.title
}

function authors(source: Source): string | undefined {
  const names = source.author.map((name) => ('literal' in name ? name.literal : name.family))
  if (names.length === 0) return undefined
  return names.length > 2 ? `${names[0]} and others` : names.join(' and ')
}
