import {PlacedNote} from './placed-note.ts'
import type {SourceId, SpeechRecord} from './types.ts'

/** Which notes cite which sources, in some dozen bytes a citation. */
export class NoteUses {
  readonly #speeches: readonly SpeechRecord[]
  /** Of each source its last citation. */
  readonly #last = new Map<SourceId, number>()
  /** Of each citation the one of the same source before it, or -1; the number of its speech; its note's place there. */
  readonly #before: number[] = []
  readonly #speech: number[] = []
  readonly #place: number[] = []

  /**
   * Gather the citations of speeches, in one pass over their records.
   *
   * @param speeches - The records.
   */
  constructor(speeches: readonly SpeechRecord[]) {
    this.#speeches = speeches
    for (const [number, {notes}] of speeches.entries()) {
      for (const [place, {cited}] of notes.entries()) {
        for (const id of cited) this.#add(id, number, place)
      }
    }
  }

  /**
   * Give the notes that cite a source.
   *
   * @param id - The source.
   * @returns The notes, in the order of the speeches and their texts.
   */
  of(id: SourceId): PlacedNote[] {
    const found: PlacedNote[] = []
    for (let use = this.#last.get(id) ?? -1; use >= 0; use = this.#before[use] ?? -1) {
      const speech = this.#speeches[this.#speech[use] ?? 0]
      if (speech) found.push(new PlacedNote(speech, this.#place[use] ?? 0))
    }
    return found.reverse()
  }

  #add(id: SourceId, speech: number, place: number): void {
    this.#before.push(this.#last.get(id) ?? -1)
    this.#last.set(id, this.#speech.length)
    this.#speech.push(speech)
    this.#place.push(place)
  }
}
