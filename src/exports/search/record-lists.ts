import {encodeNumber} from '../../search/postings.ts'
import {PostingsStore} from './postings-store.ts'

/** The records of one key, the part of them that was gathered between two moments. */
export interface RecordList {
  key: string
  /** Of terms the forms in which their words stand, with counts (`joinForms`). */
  forms: string
  records: number
  /** The last of them. */
  last: number
  /** Their steps, the first counted from the beginning of all records. */
  letters: string
}

/** Lists of records that grow, by number, in little memory. */
export class RecordLists {
  /** How many records were added to all lists, those too that were cleared. */
  added = 0
  private readonly scale: number
  private store = new PostingsStore()
  /** The last record of each list, plus one. */
  private last = new Uint32Array(1024)
  private records = new Uint32Array(1024)

  /**
   * Begin without lists.
   *
   * @param scale - One more than the greatest weight of a record in a list.
   */
  constructor(scale: number) {
    this.scale = scale
  }

  /** How many bytes the lists take. */
  get size(): number {
    return this.store.taken + 8 * this.last.length
  }

  /**
   * Add a record to a list, after those in it.
   *
   * @param list - The list's number; lists are begun by using them.
   * @param record - The record.
   * @param weight - Its weight there, below the scale.
   */
  add(list: number, record: number, weight: number): void {
    if (list >= this.last.length) this.grow(list)
    const step = (record - (this.last[list] ?? 0)) * this.scale + weight
    const letters = encodeNumber(step)
    for (let at = 0; at < letters.length; at++) this.store.push(list, letters.charCodeAt(at))
    this.added += 1
    this.last[list] = record + 1
    this.records[list] = (this.records[list] ?? 0) + 1
  }

  /**
   * Tell how many records a list has.
   *
   * @param list - Its number.
   * @returns 0 if it was not begun.
   */
  countOf(list: number): number {
    return this.records[list] ?? 0
  }

  /**
   * Read a list.
   *
   * @param list - Its number.
   * @returns What is in it.
   */
  read(list: number): Pick<RecordList, 'records' | 'last' | 'letters'> {
    return {
      records: this.countOf(list),
      last: (this.last[list] ?? 0) - 1,
      letters: this.store.read(list)
    }
  }

  /** Ends all lists and begins anew. */
  clear(): void {
    this.store = new PostingsStore()
    this.last = new Uint32Array(1024)
    this.records = new Uint32Array(1024)
  }

  private grow(list: number): void {
    const length = Math.max(list + 1, this.last.length * 2)
    this.last = enlarged(this.last, length)
    this.records = enlarged(this.records, length)
  }
}

function enlarged(list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length)
  longer.set(list)
  return longer
}
