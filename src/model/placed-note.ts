import type {NoteRecord, SpeechRecord} from './types.ts'

/** A note with the speech it belongs to. Its record is found when it is looked at: not all of a large archive are in memory at once. */
export class PlacedNote {
  readonly speech: SpeechRecord
  readonly #place: number

  /**
   * Begin.
   *
   * @param speech - The speech.
   * @param place - The note's place in it, counted from 0.
   */
  constructor(speech: SpeechRecord, place: number) {
    this.speech = speech
    this.#place = place
  }

  get note(): NoteRecord {
    const note = this.speech.notes[this.#place]
    if (!note) throw new Error(`${this.speech.id} has no note in place ${this.#place}.`)
    return note
  }
}
