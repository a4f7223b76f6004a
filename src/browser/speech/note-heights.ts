import type {MarginBox} from './margin.ts'
import {setLevel} from './note-level.ts'
import type {NoteView} from './note-views.ts'

type Heights = MarginBox['heights']

/** The heights of notes in the margin at each level, measured once and kept while nothing changes them. */
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
    if (note) this.known.delete(note)
    else this.known.clear()
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
   * Measure some notes: one pass of writing and one of reading for each level. They are left at the last.
   *
   * @param notes - Few, since the browser lays out each three times.
   */
  measure(notes: readonly NoteView[]): void {
    if (notes.length === 0) return
    for (const {element} of notes) element.classList.add('is-measured')
    const [lines, claims, all] = ([0, 1, 2] as const).map((level) => {
      for (const note of notes) setLevel(note, level)
      return notes.map(({element}) => element.offsetHeight)
    })
    for (const [index, note] of notes.entries()) {
      this.known.set(note, [lines?.[index] ?? 0, claims?.[index] ?? 0, all?.[index] ?? 0])
      note.element.classList.remove('is-measured')
    }
    this.line = lines?.find((height) => height > 0) ?? this.line
  }

  /**
   * Measure a note that is open, which has one height.
   *
   * @param note - The note.
   */
  measureOpen(note: NoteView): void {
    setLevel(note, 2)
    const height = note.element.offsetHeight
    this.known.set(note, [height, height, height])
  }
}
