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
  /** Of each list its last record, plus one, then how many it has. */
  private lists = new Uint32Array(2 * 1024)

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
    return this.store.taken + this.lists.byteLength
  }

  /**
   * Add a record to a list, after those in it.
   *
   * @param list - The list's number; lists are begun by using them.
   * @param record - The record.
   * @param weight - Its weight there, below the scale.
   */
  add(list: number, record: number, weight: number): void {
    const own = 2 * list
    if (own >= this.lists.length) this.grow(own)
    this.write(list, (record - (this.lists[own] ?? 0)) * this.scale + weight)
    this.added += 1
    this.lists[own] = record + 1
    this.lists[own + 1] = (this.lists[own + 1] ?? 0) + 1
  }

  /**
   * Tell how many records a list has.
   *
   * @param list - Its number.
   * @returns 0 if it was not begun.
   */
  countOf(list: number): number {
    return this.lists[2 * list + 1] ?? 0
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
      last: (this.lists[2 * list] ?? 0) - 1,
      letters: this.store.read(list)
    }
  }

  /** Ends all lists and begins anew. */
  clear(): void {
    this.store = new PostingsStore()
    this.lists = new Uint32Array(2 * 1024)
  }

  /** Writes a number as `encodeNumber` does; nearly all have one or two letters, for which no string need be made. */
  private write(list: number, step: number): void {
    if (step >= base * base) {
      const letters = encodeNumber(step)
      for (let at = 0; at < letters.length; at++) this.store.push(list, letters.charCodeAt(at))
      return
    }
    if (step >= base) this.store.push(list, firstLetters[Math.floor(step / base)] ?? 0)
    this.store.push(list, lastLetters[step % base] ?? 0)
  }

  private grow(own: number): void {
    const larger = new Uint32Array(Math.max(own + 2, this.lists.length * 2))
    larger.set(this.lists)
    this.lists = larger
  }
}

const base = 32
/** The letters of numbers below the base, and those before the last of two. */
const lastLetters = Uint8Array.from({length: base}, (_, digit) => encodeNumber(digit).charCodeAt(0))
const firstLetters = Uint8Array.from({length: base}, (_, digit) =>
  encodeNumber(digit * base).charCodeAt(0)
)
