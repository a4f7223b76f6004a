import {countStances, presentStances, stanceWords} from '../../model/stances.ts'
import type {Stance} from '../../model/types.ts'
import {element} from '../site/element.ts'
import {readDay, writeDay} from './dates.ts'

/** Pieces of evidence of a note. */
interface Items {
  all: readonly HTMLElement[]
  /** Those that count. */
  left: readonly HTMLElement[]
}

/**
 * Let evidence recede that was not yet public on a day, and count what is left.
 *
 * @param day - The day, `YYYY-MM-DD`; empty for all evidence.
 */
export function showAsOf(day: string): void {
  for (const evidence of document.querySelectorAll<HTMLElement>('.note-evidence')) {
    const all = [...evidence.querySelectorAll<HTMLElement>('.evidence > li')]
    const left = all.filter((item) => day === '' || knownSince(item) <= day)
    for (const item of all) item.classList.toggle('is-later', !left.includes(item))
    evidence.querySelector('summary')?.replaceChildren(...balance({all, left}, day))
  }
}

/** An item says its day only where it is not the day of its fact. */
function knownSince(item: HTMLElement): string {
  return item.dataset.known ?? readDay(item.firstElementChild?.textContent ?? '')
}

/** The words, and a stroke for each piece of evidence; faint for those that do not count. */
function balance({all, left}: Items, day: string): HTMLElement[] {
  const counts = countsOf(left)
  const by = day === '' ? '' : ` public by ${writeDay(day)}`
  const rest = left.length < all.length ? ` (${left.length} of ${all.length})` : ''
  const words = `Evidence${by}: ${stanceWords(counts) || 'none'}${rest}`
  const strokes = presentStances(countsOf(all)).flatMap(({stance, count}) =>
    Array.from({length: count}, (_, index) =>
      element('i', {
        className: index < (counts[stance] ?? 0) ? `stance-${stance}` : `stance-${stance} is-later`
      })
    )
  )
  const bar = element('span', {className: 'balance-bar'}, strokes)
  bar.setAttribute('aria-hidden', 'true')
  return [element('span', {className: 'balance-words'}, [words]), bar]
}

function countsOf(items: readonly HTMLElement[]) {
  return countStances(
    items.map((item) => ({stance: item.classList.item(0)?.slice('stance-'.length) as Stance}))
  )
}
