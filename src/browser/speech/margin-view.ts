import {type Level, type MarginBox, placeInMargin} from './margin.ts'
import type {NoteView} from './note-views.ts'

const gap = 6

/**
 * Lay the notes out beside their words.
 *
 * @param list - The list of notes, which the style has put into the margin.
 * @param notes - Those that are shown, in order.
 * @param active - The one that stands level with its words whatever is before it.
 */
export function layOutMargin(
  list: HTMLElement,
  notes: readonly NoteView[],
  active: NoteView | undefined
): void {
  const heights = measureHeights(notes)
  const origin = list.getBoundingClientRect().top
  const boxes = notes.map(
    (note, index): MarginBox => ({
      y: Math.max(0, wordsTop(note) - origin),
      heights: heights[index] ?? [0, 0, 0],
      group: note.at
    })
  )
  const activeIndex = active ? notes.indexOf(active) : -1
  const places = placeInMargin(boxes, gap, activeIndex < 0 ? undefined : activeIndex)
  let bottom = 0
  for (const [index, note] of notes.entries()) {
    const {top, level} = places[index] ?? {top: 0, level: 0}
    setLevel(note, level)
    note.element.style.insetBlockStart = `${Math.round(top)}px`
    bottom = Math.max(bottom, top + (heights[index]?.[level] ?? 0))
  }
  list.style.minBlockSize = `${Math.ceil(bottom)}px`
}

/**
 * Undo what `layOutMargin` has set.
 *
 * @param list - The list of notes.
 * @param notes - The notes.
 */
export function clearMargin(list: HTMLElement, notes: readonly NoteView[]): void {
  list.style.minBlockSize = ''
  for (const note of notes) note.element.style.insetBlockStart = ''
}

/**
 * Show more or less of a note that is not open.
 *
 * @param note - The note.
 * @param level - How much.
 */
export function setLevel(note: NoteView, level: Level): void {
  note.element.dataset.level = String(level)
  const isFolded = level < 2 && !note.element.classList.contains('is-open')
  for (const part of note.element.querySelectorAll('.note-lead, .note-evidence')) {
    if (isFolded) part.setAttribute('hidden', 'until-found')
    else part.removeAttribute('hidden')
  }
}

/** One pass of writing and one of reading for each level: the page is laid out three times, not three hundred. */
function measureHeights(notes: readonly NoteView[]): Array<[number, number, number]> {
  const byLevel = ([0, 1, 2] as const).map((level) => {
    for (const note of notes) setLevel(note, level)
    return notes.map(({element}) => element.offsetHeight)
  })
  return notes.map((_, index) => [
    byLevel[0]?.[index] ?? 0,
    byLevel[1]?.[index] ?? 0,
    byLevel[2]?.[index] ?? 0
  ])
}

/** The top of the line on which the words begin. */
function wordsTop({marks, marker, element}: NoteView): number {
  const words = marks[0] ?? marker ?? element
  return words.getClientRects()[0]?.top ?? words.getBoundingClientRect().top
}
