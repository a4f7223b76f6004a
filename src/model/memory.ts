/**
 * Remembers what was made of a text, while the same few texts come again and again.
 *
 * It is emptied where it is full: to know which value was asked for last would cost more than to make some again.
 */
export class Memory<Value> {
  readonly #known = new Map<string, Value>()
  readonly #most: number

  /**
   * Begin with nothing.
   *
   * @param most - How many values it holds at most.
   */
  constructor(most = 5000) {
    this.#most = most
  }

  /**
   * Give what is made of a text.
   *
   * @param key - The text.
   * @param make - Makes the value where it is not remembered; of the same text always the same.
   * @returns The value; its user changes nothing in it.
   */
  get(key: string, make: () => Value): Value {
    const known = this.#known.get(key)
    if (known !== undefined || this.#known.has(key)) return known as Value
    if (this.#known.size >= this.#most) this.#known.clear()
    const made = make()
    this.#known.set(key, made)
    return made
  }
}
