/** Remembers where the reader was before a link inside the page was followed. */
export class WayBack {
  private readonly places: number[] = []
  private readonly listeners: Array<() => void> = []

  /** Whether there is a place to go back to. */
  get isOpen(): boolean {
    return this.places.length > 0
  }

  /**
   * Hear when there is, or is no longer, a way back.
   *
   * @param listener - Called after each change.
   */
  onChange(listener: () => void): void {
    this.listeners.push(listener)
  }

  /** Remember where the reader is. */
  remember(): void {
    const last = this.places.at(-1)
    if (last !== undefined && Math.abs(last - scrollY) < 40) return
    this.places.push(scrollY)
    this.tell()
  }

  /** Go back to where the reader was last. */
  go(): void {
    const place = this.places.pop()
    if (place !== undefined) scrollTo({top: place})
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
