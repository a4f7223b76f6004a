/** Keeps the few values that were asked for last. */
export class Recent<K, V> {
  readonly #values = new Map<K, V>()
  readonly #most: number

  /**
   * Begin.
   *
   * @param most - How many are kept.
   */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Give a value.
   *
   * @param key - Its key.
   * @param make - Makes it where it is not kept.
   * @returns The value, now the last that was asked for.
   */
  get(key: K, make: () => V): V {
    const value = this.#values.get(key) ?? make()
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest)
    return value
  }

  has(key: K): boolean {
    return this.#values.has(key)
  }

  delete(key: K): void {
    this.#values.delete(key)
  }

  /** Gives all that are kept, the one asked for last at the end. */
  entries(): Array<[K, V]> {
    return [...this.#values]
  }
}
