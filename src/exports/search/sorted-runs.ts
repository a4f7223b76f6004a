import {appendFileSync, writeFileSync} from 'node:fs'
import {decodeNumbers, encodeNumber} from '../../search/postings.ts'
import {linesOfFile} from './lines-of-file.ts'
import type {RecordList} from './record-lists.ts'
import {joinForms} from './word-forms.ts'

/** So many characters are written at once. */
const most = 1 << 20

/** Lists that were put on the disk, each time in the order of their keys, so that memory holds but the latest. */
export class SortedRuns {
  private readonly files: string[] = []
  private readonly path: string
  private readonly scale: number

  /**
   * Begin without runs.
   *
   * @param path - How the names of the files begin.
   * @param scale - As the lists have it.
   */
  constructor(path: string, scale: number) {
    this.path = path
    this.scale = scale
  }

  /**
   * Put lists on the disk.
   *
   * @param lists - The lists in the order of their keys; all records come after those of earlier runs.
   */
  write(lists: Iterable<RecordList>): void {
    const file = `${this.path}-${this.files.length}`
    writeFileSync(file, '')
    let waiting = ''
    for (const {key, forms, records, last, letters} of lists) {
      waiting += `${key}\t${forms}\t${records}\t${last}\t${letters}\n`
      if (waiting.length < most) continue
      appendFileSync(file, waiting)
      waiting = ''
    }
    appendFileSync(file, waiting)
    this.files.push(file)
  }

  /**
   * Read all lists, those of one key as one.
   *
   * @param latest - The lists in memory, in the order of their keys.
   * @returns All in the order of their keys.
   */
  *merged(latest: Iterable<RecordList>): Generator<RecordList> {
    const heads = [...this.files.map(readRun), latest].map((run) => new Head(run))
    for (let key = firstKey(heads); key !== undefined; key = firstKey(heads)) {
      const lists = heads.flatMap((head) => head.take(key))
      yield lists.reduce((whole, list) => joined(whole, list, this.scale))
    }
  }
}

function firstKey(heads: readonly Head[]): string | undefined {
  let first: string | undefined
  for (const {list} of heads)
    if (list && (first === undefined || list.key < first)) first = list.key
  return first
}

/** The foremost list of a run. */
class Head {
  list: RecordList | undefined
  private readonly lists: Iterator<RecordList>

  constructor(run: Iterable<RecordList>) {
    this.lists = run[Symbol.iterator]()
    this.advance()
  }

  /** Gives the foremost list and goes on, if it is of this key. */
  take(key: string): RecordList[] {
    const {list} = this
    if (list?.key !== key) return []
    this.advance()
    return [list]
  }

  private advance(): void {
    const {done, value} = this.lists.next()
    this.list = done ? undefined : value
  }
}

function* readRun(file: string): Generator<RecordList> {
  for (const line of linesOfFile(file)) {
    const [key = '', forms = '', records, last, letters = ''] = line.split('\t')
    yield {key, forms, records: Number(records), last: Number(last), letters}
  }
}

/** Only the first step of the later list changes: it now counts from the end of the earlier. */
function joined(earlier: RecordList, later: RecordList, scale: number): RecordList {
  const length = later.letters.search(/[a-z0-5]/) + 1
  const [first = 0] = decodeNumbers(later.letters.slice(0, length))
  const step = encodeNumber(first - (earlier.last + 1) * scale)
  return {
    key: earlier.key,
    forms: joinForms(earlier.forms, later.forms),
    records: earlier.records + later.records,
    last: later.last,
    letters: earlier.letters + step + later.letters.slice(length)
  }
}
