import type {NoteRecord, SpeechRecord} from '../model/types.ts'
import {type Packed, packed, unpacked} from '../write/packed.ts'

type OtherLists = Pick<SpeechRecord, 'blocks' | 'mentions' | 'textChanges'>
type Head = Omit<SpeechRecord, 'notes' | keyof OtherLists>

/** Records of speeches: plain data that can cross threads, most of it without being copied. */
export interface PackedRecords {
  /** What is short of each. */
  heads: readonly Head[]
  /** Of each its notes, then its other lists, packed, in the memory that threads share. */
  bytes: Uint8Array<SharedArrayBuffer>
  /** Where each of these ends. */
  ends: Uint32Array<SharedArrayBuffer>
}

/** Packs records, one after the other: those of ten thousand speeches take two hundred megabytes in each thread, packed a fifth of it once. */
export class RecordPacker {
  readonly #heads: Head[] = []
  readonly #pieces: Uint8Array[] = []

  /**
   * Add a record.
   *
   * @param record - The record.
   */
  add({notes, blocks, mentions, textChanges, ...head}: SpeechRecord): void {
    this.#heads.push(head)
    this.#pieces.push(packed(notes), packed({blocks, mentions, textChanges} satisfies OtherLists))
  }

  /**
   * Give all records.
   *
   * @returns The records in the order in which they were added.
   */
  finish(): PackedRecords {
    const ends = new Uint32Array(new SharedArrayBuffer(this.#pieces.length * 4))
    let length = 0
    for (const [number, piece] of this.#pieces.entries()) {
      length += piece.length
      ends[number] = length
    }
    const bytes = new Uint8Array(new SharedArrayBuffer(length))
    for (const [number, piece] of this.#pieces.entries()) bytes.set(piece, ends[number - 1] ?? 0)
    return {heads: this.#heads, bytes, ends}
  }
}

/**
 * Give records that were packed.
 *
 * @param packed - The records.
 * @returns Equal records, in their order: their lists are made when they are looked at, and forgotten a while later.
 */
export function storedRecords({heads, bytes, ends}: PackedRecords): SpeechRecord[] {
  const piece = <T>(number: number) =>
    unpacked(bytes.subarray(ends[number - 1] ?? 0, ends[number]) as Packed<T>)
  const notesOf = recently((speech) => piece<readonly NoteRecord[]>(2 * speech))
  const listsOf = recently((speech) => piece<OtherLists>(2 * speech + 1))
  return heads.map((head, speech) => ({
    ...head,
    get notes() {
      return notesOf(speech)
    },
    get blocks() {
      return listsOf(speech).blocks
    },
    get mentions() {
      return listsOf(speech).mentions
    },
    get textChanges() {
      return listsOf(speech).textChanges
    }
  }))
}

/** The lists of so many speeches are kept: neighbours are asked for again. */
const mostKept = 16

/** Places are written over in turn: a map that grows and shrinks would keep what was in it alive for long. */
function recently<T>(read: (number: number) => T): (number: number) => T {
  const kept: Array<{number: number; value: T}> = []
  return (number) => {
    const place = number % mostKept
    const known = kept[place]
    if (known?.number === number) return known.value
    const value = read(number)
    kept[place] = {number, value}
    return value
  }
}
