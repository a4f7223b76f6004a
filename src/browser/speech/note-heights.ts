import type {MarginBox} from './margin.ts'
import {foldable} from './note-level.ts'
import type {NoteView} from './note-views.ts'

type Heights = MarginBox['heights']

/**
 * The heights of notes in the margin at each level, measured once and kept while nothing changes them.
 *
 * Notes say whether they are measured: the style has the others laid out near the window alone.
 */
export class NoteHeights {
  private readonly known = new Map<NoteView, Heights>()
  /** A line: what a note is taken for that has not been measured. */
  private line = 28

  /**
   * Forget heights.
   *
   * @param note - A note that is no longer open; all where the margin has another width or the notes other words.
   */
  forget(note?: NoteView): void {
    for (const each of note ? [note] : this.known.keys()) {
      each.element.classList.remove('is-measured')
      this.known.delete(each)
    }
  }

  /**
   * Tell whether a note has been measured.
   *
   * @param note - The note.
   * @returns Whether its heights are known.
   */
  has(note: NoteView): boolean {
    return this.known.has(note)
  }

  /**
   * Give the heights of a note.
   *
   * @param note - The note.
   * @returns Those measured; else those of a single line.
   */
  of(note: NoteView): Heights {
    return this.known.get(note) ?? [this.line, this.line, this.line]
  }

  /**
   * Measure some notes.
   *
   * @param notes - The notes, which show all they can.
   */
  measure(notes: readonly NoteView[]): void {
    this.line = 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    for (const {element} of notes) element.classList.add('is-measured')
    for (const note of notes) this.known.set(note, heightsOf(note.element, this.line))
  }
}

/** What a lower level hides are blocks one under the other, whose margins stay: the rest need not be laid out to be known. */
function heightsOf(element: HTMLElement, line: number): Heights {
  const all = element.offsetHeight
  if (element.classList.contains('is-open')) return [all, all, all]
  const parts = [...element.querySelectorAll<HTMLElement>(foldable)]
  return [line, parts.reduce((rest, part) => rest - part.offsetHeight, all), all]
}
