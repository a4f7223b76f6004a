import {foldedWordsOf} from '../quote/words.ts'
import type {Ranking} from './find.ts'
import type {PlacedRecord, SearchIndex} from './open-index.ts'
import type {Query} from './query.ts'

/** Hands out the results of a query, as many as a reader wants to see. */
export interface Results {
  /** How many there are; of phrases how many there may be at most. */
  count: number
  /** Whether more can be asked for. */
  hasMore(): boolean
  /**
   * Gives the next results.
   *
   * @param wanted - How many.
   * @returns So many or fewer, where the rest does not hold the phrases or too many texts would have to be loaded.
   */
  next(wanted: number): Promise<PlacedRecord[]>
}

/** Among so many of the first the one with the very words comes first. */
const reordered = 20
/** A phrase is looked for in so many records at a time. */
const mostProven = 120

/**
 * Open the results of a query.
 *
 * @param query - The query.
 * @param ranking - What was found.
 * @param index - The index.
 * @returns The results; texts are loaded as they are asked for.
 */
export function openResults(query: Query, ranking: Ranking, index: SearchIndex): Results {
  const {records} = ranking
  let ready: PlacedRecord[] | undefined
  let at = 0
  const prove = async (from: number, to: number): Promise<PlacedRecord[]> => {
    const some = await Promise.all(records.slice(from, to).map((number) => index.record(number)))
    return some.flatMap((one) => (one && holdsAll(query.phrases, one) ? [one] : []))
  }
  return {
    count: records.length,
    hasMore: () => (ready?.length ?? 0) > 0 || at < records.length,
    async next(wanted) {
      if (!ready) {
        ready = exactFirst(await prove(0, reordered), query)
        at = Math.min(reordered, records.length)
      }
      for (let tried = 0; ready.length < wanted && at < records.length && tried < mostProven; ) {
        const some = await prove(at, at + wanted)
        ready.push(...some)
        at += wanted
        tried += wanted
      }
      return ready.splice(0, wanted)
    }
  }
}

function holdsAll(phrases: Query['phrases'], {record}: PlacedRecord): boolean {
  if (phrases.length === 0) return true
  const words = [foldedWordsOf(record.title), foldedWordsOf(record.text)].map(joined)
  return phrases.every((phrase) => words.some((text) => text.includes(joined(phrase))))
}

/** The words as they were asked for, side by side: in the text of a speech, then in its notes, then anywhere. */
function exactFirst(some: readonly PlacedRecord[], query: Query): PlacedRecord[] {
  const asked = [query.words, ...query.phrases].filter((words) => words.length > 1).map(joined)
  if (asked.length === 0) return [...some]
  const rankOf = ({record}: PlacedRecord): number => {
    const isParagraph = record.kind === 'paragraph'
    const texts = [record.title, record.text].map((text) => joined(foldedWordsOf(text)))
    const isExact = asked.every((words) => texts.some((text) => text.includes(words)))
    return isExact ? (isParagraph ? 0 : 1) : 2
  }
  const ranks = new Map(some.map((one) => [one, rankOf(one)]))
  return some.toSorted((a, b) => (ranks.get(a) ?? 2) - (ranks.get(b) ?? 2))
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
