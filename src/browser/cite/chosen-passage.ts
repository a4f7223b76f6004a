import type {CitedBlock, Passage} from '../../cite/fill-citation.ts'
import {wordsOfParagraph} from './page-passages.ts'

/** What the dialog opens on. */
export interface CitedPlace {
  /** The first paragraph; nothing for the whole speech. */
  from?: string
  to?: string
  /** Words within it, and the directive that leads to them. */
  words?: string
  directive?: string
}

/**
 * Tell which passage the reader has chosen. A range that runs backwards is read forwards.
 *
 * @param blocks - The paragraphs of the page.
 * @param fromId - Its first paragraph.
 * @param toId - Its last.
 * @param place - What the dialog was opened on.
 * @returns The passage; the whole speech where no paragraph is chosen.
 */
export function passageOf(
  blocks: readonly CitedBlock[],
  fromId: string,
  toId: string,
  place: CitedPlace
): Passage {
  const [one, other] = [fromId, toId].map((id) => blocks.findIndex((block) => block.id === id))
  const from = blocks[one ?? -1]
  if (!from) return {}
  if (fromId === place.from && place.directive !== undefined) {
    const to = blocks[other ?? -1]
    return {from, ...(to && to !== from ? {to} : {}), directive: place.directive}
  }
  const end = other === undefined || other < 0 ? (one ?? 0) : other
  const [first, last] = [Math.min(one ?? 0, end), Math.max(one ?? 0, end)]
  const to = blocks[last]
  return {from: blocks[first] ?? from, ...(to && last > first ? {to} : {})}
}

/**
 * Give the words of a passage.
 *
 * @param blocks - The paragraphs of the page.
 * @param passage - The passage.
 * @returns Whole paragraphs, apart by an empty line; nothing for the whole speech.
 */
export function wordsOf(blocks: readonly CitedBlock[], {from, to}: Passage): string | undefined {
  if (!from) return undefined
  const ids = blocks.map(({id}) => id)
  const range = ids.slice(ids.indexOf(from.id), ids.indexOf((to ?? from).id) + 1)
  return range.map((id) => wordsOfParagraph(id)).join('\n\n')
}
