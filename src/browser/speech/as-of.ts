import {countStances, stanceWords} from '../../model/stances.ts'
import type {Stance} from '../../model/types.ts'
import {writeDay} from './dates.ts'

/**
 * Let evidence recede that was not yet public on a day, and count what is left.
 *
 * @param day - The day, `YYYY-MM-DD`; empty for all evidence.
 */
export function showAsOf(day: string): void {
  for (const note of document.querySelectorAll<HTMLElement>('.note:has(.evidence-item)')) {
    const items = [...note.querySelectorAll<HTMLElement>('.evidence-item')]
    const isPublic = (item: HTMLElement) => day === '' || (item.dataset.known ?? '') <= day
    for (const item of items) item.classList.toggle('is-later', !isPublic(item))
    const left = items.filter(isPublic)
    tellBalance(note, left, items.length, day)
  }
}

function tellBalance(
  note: HTMLElement,
  left: readonly HTMLElement[],
  all: number,
  day: string
): void {
  const counts = countStances(left.map((item) => ({stance: item.dataset.stance as Stance})))
  const words = note.querySelector('.balance-words')
  if (words) {
    const by = day === '' ? '' : ` public by ${writeDay(day)}`
    const rest = left.length < all ? ` (${left.length} of ${all})` : ''
    words.textContent = `Evidence${by}: ${stanceWords(counts) || 'none'}${rest}`
  }
  for (const stretch of note.querySelectorAll('.balance-bar rect')) {
    const stance = stretch.classList.item(0)?.slice('stance-'.length) as Stance
    stretch.classList.toggle('is-later', (counts[stance] ?? 0) === 0)
  }
}
