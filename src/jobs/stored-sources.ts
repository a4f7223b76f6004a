import {type NameHashes, NameIndex} from '../model/name-index.ts'
import type {Fault, Outcome, PlaceOf, Shared, Source, SourceId} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'

/** Sources of an archive in the memory that threads share: plain data that can cross them without being copied. */
export interface PackedSources {
  /** Their records as JSON, one after the other, in the order of the map that was packed. */
  bytes: Uint8Array<SharedArrayBuffer>
  /** Where each record ends. */
  ends: Uint32Array<SharedArrayBuffer>
  hashes: NameHashes
}

/**
 * Pack the sources of an archive: a hundred thousand records and what is known of their places in files take a hundred
 * megabytes in each thread, packed a third of it once.
 *
 * @param sources - The sources.
 * @returns The same, packed.
 */
export function packSources(sources: ReadonlyMap<SourceId, Source>): PackedSources {
  const index = new NameIndex()
  const ends = new Uint32Array(new SharedArrayBuffer(sources.size * 4))
  let length = 0
  let number = 0
  for (const [id, source] of sources) {
    length += Buffer.byteLength(JSON.stringify(source))
    ends[number] = length
    index.add(id, number)
    number += 1
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(length))
  const buffer = Buffer.from(bytes.buffer)
  let at = 0
  // Written again, for a list of all texts would take as much room as the records.
  for (const source of sources.values()) at += buffer.write(JSON.stringify(source), at)
  return {bytes, ends, hashes: index.hashes}
}

/** What speeches share as one thread hands it to others: they read the rest from the archive. */
export interface HandedShared {
  sources: PackedSources
  /** The faults met while all of it was read. */
  faults: readonly Fault[]
}

/**
 * Put the sources of what speeches share into the memory that threads share.
 *
 * @param shared - What speeches share.
 * @param folder - The archive's folder.
 * @returns The same, but that records are made when they are looked at.
 */
export function withStoredSources(shared: Shared, folder: string): Shared {
  return {...shared, sources: storedSources(packSources(shared.sources), folder)}
}

/**
 * Hand to other threads what speeches share.
 *
 * @param shared - What they share, and the faults met while it was read.
 * @returns Plain data.
 */
export function handShared({value: {sources}, faults}: Outcome<Shared>): HandedShared {
  return {sources: sources instanceof StoredSources ? sources.packed : packSources(sources), faults}
}

/**
 * Take what another thread handed on.
 *
 * @param handed - What it gave.
 * @param folder - The archive's folder.
 * @returns What speeches share, and the faults met while it was read.
 */
export function takeShared({sources, faults}: HandedShared, folder: string): Outcome<Shared> {
  const {value} = readShared(folder, {...listArchive(folder).value, sourceFiles: []})
  return {value: {...value, sources: storedSources(sources, folder)}, faults}
}

/** In a sound archive nobody asks for places: who does waits until all is read again. */
function storedSources(packed: PackedSources, folder: string): StoredSources {
  let read: Shared['sources'] | undefined
  return new StoredSources(packed, (id) => {
    read ??= readShared(folder, listArchive(folder).value).value.sources
    return read.get(id)?.placeOf ?? (() => ({file: 'notes/sources'}))
  })
}

/** So many records are kept of those that were looked at last, twice. */
const mostKept = 2000

/** A map of packed sources: a record is made when it is looked at, and forgotten a while later. */
export class StoredSources implements ReadonlyMap<SourceId, Source> {
  /** What it reads from, for other threads. */
  readonly packed: PackedSources
  readonly #buffer: Buffer
  readonly #index: NameIndex
  readonly #placesOf: (id: SourceId) => PlaceOf
  #recent = new Map<SourceId, Source>()
  #older = new Map<SourceId, Source>()

  /**
   * Begin.
   *
   * @param packed - The sources.
   * @param placesOf - Gives places in a record; only faults ask for them.
   */
  constructor(packed: PackedSources, placesOf: (id: SourceId) => PlaceOf) {
    this.packed = packed
    this.#buffer = Buffer.from(packed.bytes.buffer)
    this.#index = new NameIndex(packed.hashes)
    this.#placesOf = placesOf
  }

  get size(): number {
    return this.packed.ends.length
  }

  get(id: SourceId): Source | undefined {
    const kept = this.#recent.get(id) ?? this.#older.get(id)
    const source = kept ?? this.#find(id)
    if (source) this.#keep(source)
    return source
  }

  has(id: SourceId): boolean {
    return this.get(id) !== undefined
  }

  *keys(): MapIterator<SourceId> {
    for (const {id} of this.values()) yield id
  }

  *values(): MapIterator<Source> {
    for (let number = 0; number < this.size; number++) yield this.#read(number)
  }

  *entries(): MapIterator<[SourceId, Source]> {
    for (const source of this.values()) yield [source.id, source]
  }

  [Symbol.iterator](): MapIterator<[SourceId, Source]> {
    return this.entries()
  }

  forEach(act: (source: Source, id: SourceId, map: ReadonlyMap<SourceId, Source>) => void): void {
    for (const source of this.values()) act(source, source.id, this)
  }

  #find(id: SourceId): Source | undefined {
    for (const number of this.#index.find(id)) {
      const source = this.#read(number)
      if (source.id === id) return source
    }
    return undefined
  }

  /** A record that is kept stays the same object: what others know of it is known by that. */
  #read(number: number): Source {
    const {ends} = this.packed
    const json = this.#buffer.toString('utf8', number === 0 ? 0 : ends[number - 1], ends[number])
    const record = JSON.parse(json) as Omit<Source, 'placeOf'>
    const kept = this.#recent.get(record.id) ?? this.#older.get(record.id)
    return kept ?? {...record, placeOf: (...path) => this.#placesOf(record.id)(...path)}
  }

  #keep(source: Source): void {
    if (this.#recent.size >= mostKept && !this.#recent.has(source.id)) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(source.id, source)
  }
}
