import {
  type FoundKind,
  foundKinds,
  type SearchColumns,
  type SearchRecord
} from '../../search/index-files.ts'
import {encodeNumber} from '../../search/postings.ts'

/** So many notes of one kind and rating, one after the other. */
export interface NoteRun {
  kind: FoundKind
  rating?: string
  length: number
}

/** By what the results of a speech are narrowed. */
export interface ColumnsOfSpeech {
  speaker: string
  year: string
  language: string
  /** How many paragraphs and headings it has. */
  blocks: number
  runs: readonly NoteRun[]
}

/**
 * Gather notes that are alike.
 *
 * @param notes - The records of a speech's notes in order.
 * @returns The runs they form.
 */
export function runsOf(notes: readonly SearchRecord[]): NoteRun[] {
  const runs: NoteRun[] = []
  for (const {kind, rating} of notes) {
    const last = runs.at(-1)
    if (last?.kind === kind && last.rating === rating) last.length += 1
    else runs.push({kind, ...(rating === undefined ? {} : {rating}), length: 1})
  }
  return runs
}

/** Writes by what results are narrowed, record by record in their order. */
export class ColumnsWriter {
  private readonly speakers = new Numbers()
  private readonly years = new Numbers()
  private readonly languages = new Numbers()
  private readonly ratings = new Numbers()
  private readonly sourceKinds = new Numbers()
  private speeches = ''
  private shared = ''
  private run: readonly number[] = []
  private length = 0

  /**
   * Add a speech and its notes.
   *
   * @param speech - By what its results are narrowed.
   */
  addSpeech({speaker, year, language, blocks, runs}: ColumnsOfSpeech): void {
    const numbers = [
      this.speakers.of(speaker),
      this.years.of(year),
      this.languages.of(language),
      blocks,
      runs.length,
      ...runs.flatMap(({kind, rating, length}) => [
        foundKinds.indexOf(kind),
        this.ratings.orNone(rating),
        length
      ])
    ]
    this.speeches += numbers.map(encodeNumber).join('')
  }

  /**
   * Add a record that belongs to no speech, once all speeches are added.
   *
   * @param record - The record.
   */
  addShared({kind, sourceKind, year, language}: SearchRecord): void {
    const run = [
      foundKinds.indexOf(kind),
      this.sourceKinds.orNone(sourceKind),
      this.years.orNone(year),
      this.languages.orNone(language)
    ]
    if (run.some((number, at) => number !== this.run[at])) this.endRun()
    this.run = run
    this.length += 1
  }

  /**
   * Give what is written.
   *
   * @returns The file's content.
   */
  finish(): SearchColumns {
    this.endRun()
    return {
      speakers: this.speakers.values,
      years: this.years.values,
      languages: this.languages.values,
      ratings: this.ratings.values,
      sourceKinds: this.sourceKinds.values,
      speeches: this.speeches,
      shared: this.shared
    }
  }

  private endRun(): void {
    if (this.length > 0) this.shared += [...this.run, this.length].map(encodeNumber).join('')
    this.length = 0
  }
}

/** Numbers values in the order of their first use. */
class Numbers {
  readonly values: string[] = []
  private readonly byValue = new Map<string, number>()

  of(value: string): number {
    const known = this.byValue.get(value)
    if (known !== undefined) return known
    this.values.push(value)
    this.byValue.set(value, this.values.length - 1)
    return this.values.length - 1
  }

  orNone(value: string | undefined): number {
    return value === undefined ? 0 : this.of(value) + 1
  }
}
