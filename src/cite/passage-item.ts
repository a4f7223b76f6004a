import type {CslItem} from './csl-item.ts'
import {type Passage, passageAnchor, passageCheck, passageLocator} from './fill-citation.ts'

/**
 * Narrow an item down to a passage: its address leads there, its note names the paragraphs, their check code and the edition.
 *
 * No format has a field for a paragraph, so all carry it in the note, which reference managers keep and show.
 *
 * @param item - A speech.
 * @param passage - The passage.
 * @returns The item of the passage, with an id of its own.
 */
export function passageItem(item: CslItem, passage: Passage): CslItem {
  const locator = passageLocator(passage)
  const check = passageCheck(passage)
  const anchor = passageAnchor(passage)
  const parts = [
    ...(locator === undefined
      ? []
      : [`${locator.includes('–') ? '¶¶' : '¶'} ${locator} (${check})`]),
    ...(item.version === undefined ? [] : [`edition of ${item.version}`])
  ]
  const note = [item.note, parts.join(', ')].filter((part) => part).join('; ')
  return {
    ...item,
    id: passage.from ? `${item.id}:${passage.from.id}` : item.id,
    ...(item.URL === undefined ? {} : {URL: item.URL + anchor}),
    ...(note === '' ? {} : {note})
  }
}
