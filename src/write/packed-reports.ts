import {NameIndex} from '../model/name-index.ts'
import type {WriterReport, WrittenFile} from './manifest.ts'
import {type Packed, packed, unpacked} from './packed.ts'

/** Files that were reported together, no two at one path, and the ids of pages. */
export type Reported = Pick<WriterReport, 'files' | 'ids'>

/** A report in which files and ids can be looked up. */
export interface OpenReport extends Reported {
  /** Files by path in lower case. */
  fileByKey: ReadonlyMap<string, WrittenFile>
  idsByPage: ReadonlyMap<string, string>
}

/** So many reports are kept open: neighbours ask for the same ones. */
const mostOpen = 8

/** Reports of many writers in some dozen bytes a file: each is packed, and unpacked where it is looked into. */
export class PackedReports {
  readonly #packed: Array<Packed<Reported>> = []
  readonly #index = new NameIndex()
  readonly #open = new Map<number, OpenReport>()
  /** All files in order, as pairs of report and place in it; absent where some were added since. */
  #order: Uint32Array | undefined

  /**
   * Add a report.
   *
   * @param report - The report; none of its paths, in lower case, was reported before.
   */
  add({files, ids}: Reported): void {
    for (const {path} of files) this.#index.add(path.toLowerCase(), this.#packed.length)
    this.#packed.push(packed({files, ids}))
    this.#order = undefined
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
    const known = this.#open.get(number)
    if (known) return known
    const bytes = this.#packed[number]
    const report = opened(bytes ? unpacked(bytes) : {files: [], ids: []})
    const [oldest] = this.#open.keys()
    if (this.#open.size >= mostOpen && oldest !== undefined) this.#open.delete(oldest)
    this.#open.set(number, report)
    return report
  }

  /**
   * List all files; none is added meanwhile.
   *
   * @returns The files in the order of their paths' code units, one after the other: a list of all would be large.
   */
  *sortedFiles(): Generator<WrittenFile> {
    const order = this.#order ?? this.#sorted()
    this.#order = order
    for (let at = 0; at < order.length; at += 2) {
      const file = this.open(order[at] ?? 0).files[order[at + 1] ?? 0]
      if (file) yield file
    }
  }

  #sorted(): Uint32Array {
    const all: Array<{path: string; report: number; place: number}> = []
    for (const [report, bytes] of this.#packed.entries()) {
      for (const [place, {path}] of unpacked(bytes).files.entries()) all.push({path, report, place})
    }
    all.sort((a, b) => (a.path < b.path ? -1 : 1))
    const order = new Uint32Array(all.length * 2)
    for (const [at, {report, place}] of all.entries()) order.set([report, place], at * 2)
    return order
  }
}

/**
 * Make a report's files and ids ready to be looked up.
 *
 * @param report - The report.
 * @returns The same by path and page.
 */
export function opened({files, ids}: Reported): OpenReport {
  return {
    files,
    ids,
    fileByKey: new Map(files.map((file) => [file.path.toLowerCase(), file])),
    idsByPage: new Map(ids)
  }
}
