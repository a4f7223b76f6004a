const firstSize = 1024

/**
 * Tells by a path in which of many reports it may stand, in a dozen bytes a path: it holds no path, only hashes, so
 * whoever asks looks into the reports that it names. Of 2^32 other paths one is named in vain.
 */
export class PathIndex {
  #count = 0
  #checks = new Uint32Array(firstSize)
  /** The numbers of reports, plus one; 0 is a free place. */
  #reports = new Uint32Array(firstSize)

  /**
   * Add a path.
   *
   * @param path - The path.
   * @param report - The number of its report.
   */
  add(path: string, report: number): void {
    if (this.#count * 2 >= this.#reports.length) this.#grow()
    this.#put(hashOf(path), report + 1)
    this.#count += 1
  }

  /**
   * Find a path.
   *
   * @param path - The path.
   * @returns The numbers of the reports in which it may stand; for most other paths none.
   */
  find(path: string): number[] {
    const check = hashOf(path)
    const found: number[] = []
    for (let at = this.#placeOf(check); this.#reports[at] !== 0; at = this.#after(at)) {
      if (this.#checks[at] === check) found.push((this.#reports[at] ?? 0) - 1)
    }
    return found
  }

  #put(check: number, report: number): void {
    let at = this.#placeOf(check)
    while (this.#reports[at] !== 0) at = this.#after(at)
    this.#checks[at] = check
    this.#reports[at] = report
  }

  #grow(): void {
    const checks = this.#checks
    const reports = this.#reports
    this.#checks = new Uint32Array(checks.length * 2)
    this.#reports = new Uint32Array(checks.length * 2)
    for (const [at, report] of reports.entries())
      if (report !== 0) this.#put(checks[at] ?? 0, report)
  }

  #placeOf(check: number): number {
    return check % this.#reports.length
  }

  #after(at: number): number {
    return (at + 1) % this.#reports.length
  }
}

/** FNV-1a over code units, its bits mixed once more so that the lowest tell paths apart as well as the others (MurmurHash3). */
function hashOf(path: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
