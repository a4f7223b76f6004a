import {NameIndex} from '../model/name-index.ts'
import type {WriterReport, WrittenFile} from './manifest.ts'
import {type Packed, packed, unpacked} from './packed.ts'

/** Files that were reported together, no two at one path, and the ids of pages. */
export type Reported = Pick<WriterReport, 'files' | 'ids'>

/** A report in which files and ids can be looked up. */
export class OpenReport implements Reported {
  readonly files: WriterReport['files']
  readonly ids: WriterReport['ids']
  #fileByKey: ReadonlyMap<string, WrittenFile> | undefined
  #idsByPage: ReadonlyMap<string, string> | undefined

  /**
   * Make a report's files and ids ready to be looked up.
   *
   * @param report - The report.
   */
  constructor({files, ids}: Reported) {
    this.files = files
    this.ids = ids
  }

  /** Files by path in lower case. */
  get fileByKey(): ReadonlyMap<string, WrittenFile> {
    this.#fileByKey ??= new Map(this.files.map((file) => [file.path.toLowerCase(), file]))
    return this.#fileByKey
  }

  get idsByPage(): ReadonlyMap<string, string> {
    this.#idsByPage ??= new Map(this.ids)
    return this.#idsByPage
  }
}

/**
 * Reports of so many files are kept open, of some hundred bytes each: all files are listed again and again, and those of an
 * archive of some hundred speeches shall not be unpacked each time.
 */
const mostOpen = 40_000

/** Reports of many writers in some dozen bytes a file: each is packed, and unpacked where it is looked into. */
export class PackedReports {
  readonly #packed: Array<Packed<Reported>> = []
  readonly #index = new NameIndex()
  /** By number. Where they hold too many files all are closed: they are listed in turn, so the last are no likelier than others. */
  readonly #open: Array<OpenReport | undefined> = []
  #filesOpen = 0
  /** In which reports files lie, by the first part of their paths: a folder of the site, or a file. */
  readonly #numbersByPart = new Map<string, number[]>()

  /**
   * Add a report.
   *
   * @param report - The report; none of its paths, in lower case, was reported before.
   */
  add({files, ids}: Reported): void {
    const number = this.#packed.length
    for (const {path} of files) this.#index.add(path.toLowerCase(), number)
    for (const part of new Set(files.map(({path}) => firstPart(path)))) {
      const numbers = this.#numbersByPart.get(part)
      if (numbers) numbers.push(number)
      else this.#numbersByPart.set(part, [number])
    }
    this.#packed.push(packed({files, ids}))
    this.#open.push(undefined)
  }

  /**
   * Find a file.
   *
   * @param key - Its path in lower case.
   * @returns The file, in whichever case.
   */
  fileAt(key: string): WrittenFile | undefined {
    for (const number of this.numbersOf(key)) {
      const file = this.open(number).fileByKey.get(key)
      if (file) return file
    }
    return undefined
  }

  /**
   * Tell in which reports a file may be, without looking into them.
   *
   * @param key - Its path in lower case.
   * @returns The numbers of the reports; hardly ever more than one.
   */
  numbersOf(key: string): number[] {
    return this.#index.find(key)
  }

  /**
   * Look into a report.
   *
   * @param number - Its number.
   * @returns The report.
   */
  open(number: number): OpenReport {
    const known = this.#open[number]
    if (known) return known
    const bytes = this.#packed[number]
    const report = new OpenReport(bytes ? unpacked(bytes) : {files: [], ids: []})
    if (this.#filesOpen > mostOpen) this.#closeAll()
    this.#open[number] = report
    this.#filesOpen += report.files.length
    return report
  }

  #closeAll(): void {
    this.#open.fill(undefined)
    this.#filesOpen = 0
  }

  /**
   * List all files; none is added meanwhile.
   *
   * @returns The files in the order of their paths' code units, one after the other: a list of all would be large.
   */
  *sortedFiles(): Generator<WrittenFile> {
    for (const part of [...this.#numbersByPart.keys()].sort()) yield* this.#filesUnder(part)
  }

  *#filesUnder(part: string): Generator<WrittenFile> {
    const found: Array<{path: string; number: number; place: number}> = []
    for (const number of this.#numbersByPart.get(part) ?? []) {
      for (const [place, {path}] of this.open(number).files.entries()) {
        if (firstPart(path) === part) found.push({path, number, place})
      }
    }
    found.sort((a, b) => (a.path < b.path ? -1 : 1))
    for (const {number, place} of found) {
      const file = this.open(number).files[place]
      if (file) yield file
    }
  }
}

/** With the `/` behind a folder these parts are in the order of the paths. */
function firstPart(path: string): string {
  return path.slice(0, path.indexOf('/') + 1) || path
}
