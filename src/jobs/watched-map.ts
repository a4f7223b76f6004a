/** A map that tells what was looked up in it. */
export class WatchedMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>
  readonly #told: (key: K | undefined) => void

  /**
   * Watch a map.
   *
   * @param map - The map.
   * @param told - Hears of each key that is looked up, found or not, and of nothing where all keys are walked through.
   */
  constructor(map: ReadonlyMap<K, V>, told: (key: K | undefined) => void) {
    this.#map = map
    this.#told = told
  }

  get(key: K): V | undefined {
    this.#look(key)
    return this.#map.get(key)
  }

  has(key: K): boolean {
    this.#look(key)
    return this.#map.has(key)
  }

  get size(): number {
    return this.#whole().size
  }

  keys(): MapIterator<K> {
    return this.#whole().keys()
  }

  values(): MapIterator<V> {
    return this.#whole().values()
  }

  entries(): MapIterator<[K, V]> {
    return this.#whole().entries()
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#whole()[Symbol.iterator]()
  }

  forEach(act: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#whole().forEach((value, key) => void act(value, key, this))
  }

  /** A speech without a place may be asked for its entry: no map has one for no key. */
  #look(key: K | undefined): void {
    if (key !== undefined) this.#told(key)
  }

  #whole(): ReadonlyMap<K, V> {
    this.#told(undefined)
    return this.#map
  }
}
