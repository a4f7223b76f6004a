import {type BibliographyFormat, bibliographyFile} from '../cite/bibliography-formats.ts'
import type {CslItem} from '../cite/csl-item.ts'
import {sourceToCsl} from '../cite/source-to-csl.ts'
import type {Source, SourceId} from '../model/types.ts'

/** Writes bibliographies of one speech: a source that many of its claims cite is put into each form once. */
export class RecordWriter {
  readonly #sources: ReadonlyMap<SourceId, Source>
  readonly #items = new Map<SourceId, CslItem>()
  readonly #records = new Map<string, string>()

  /**
   * Begin.
   *
   * @param sources - All records of the archive.
   */
  constructor(sources: ReadonlyMap<SourceId, Source>) {
    this.#sources = sources
  }

  /**
   * Write a file.
   *
   * @param format - Its form.
   * @param ids - The sources, in order; what has no record is left out (a rule reports it).
   * @returns Its text.
   */
  file(format: BibliographyFormat, ids: readonly SourceId[]): string {
    return bibliographyFile(
      format,
      ids.flatMap((id) => this.#record(format, id) ?? [])
    )
  }

  #record(format: BibliographyFormat, id: SourceId): string | undefined {
    const key = `${format.ending} ${id}`
    const known = this.#records.get(key)
    if (known !== undefined) return known
    const item = this.#item(id)
    if (!item) return undefined
    const record = format.record(item)
    this.#records.set(key, record)
    return record
  }

  #item(id: SourceId): CslItem | undefined {
    const known = this.#items.get(id)
    const source = this.#sources.get(id)
    if (known || !source) return known
    const item = sourceToCsl(source)
    this.#items.set(id, item)
    return item
  }
}
