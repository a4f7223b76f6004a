const firstSize = 1024

/** What an index holds: plain data that can cross threads. */
export interface NameHashes {
  count: number
  checks: Uint32Array
  /** The numbers of places, plus one; 0 is free. */
  places: Uint32Array
}

/**
 * Tells by a name, such as a path, in which of many places it may stand, in a dozen bytes a name: it holds no name, only
 * hashes, so whoever asks looks into the places that it tells. Of 2^32 other names one is told in vain.
 */
export class NameIndex {
  #count: number
  #checks: Uint32Array
  #places: Uint32Array

  /**
   * Begin.
   *
   * @param hashes - What another index holds; absent: nothing.
   */
  constructor(hashes?: NameHashes) {
    this.#count = hashes?.count ?? 0
    this.#checks = hashes?.checks ?? new Uint32Array(firstSize)
    this.#places = hashes?.places ?? new Uint32Array(firstSize)
  }

  /** What it holds; it goes on to be the index's own. */
  get hashes(): NameHashes {
    return {count: this.#count, checks: this.#checks, places: this.#places}
  }

  /**
   * Add a name.
   *
   * @param name - The name.
   * @param place - The number of its place.
   */
  add(name: string, place: number): void {
    if (this.#count * 2 >= this.#places.length) this.#grow()
    this.#put(hashOf(name), place + 1)
    this.#count += 1
  }

  /**
   * Find a name.
   *
   * @param name - The name.
   * @returns The numbers of the places in which it may stand; for most other names none.
   */
  find(name: string): number[] {
    const check = hashOf(name)
    const found: number[] = []
    for (let at = this.#placeOf(check); this.#places[at] !== 0; at = this.#after(at)) {
      if (this.#checks[at] === check) found.push((this.#places[at] ?? 0) - 1)
    }
    return found
  }

  #put(check: number, place: number): void {
    let at = this.#placeOf(check)
    while (this.#places[at] !== 0) at = this.#after(at)
    this.#checks[at] = check
    this.#places[at] = place
  }

  #grow(): void {
    const checks = this.#checks
    const places = this.#places
    this.#checks = new Uint32Array(checks.length * 2)
    this.#places = new Uint32Array(checks.length * 2)
    for (const [at, place] of places.entries()) if (place !== 0) this.#put(checks[at] ?? 0, place)
  }

  #placeOf(check: number): number {
    return check % this.#places.length
  }

  #after(at: number): number {
    return (at + 1) % this.#places.length
  }
}

/** FNV-1a over code units, its bits mixed once more so that the lowest tell names apart as well as the others (MurmurHash3). */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
