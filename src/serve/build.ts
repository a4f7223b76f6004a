/** How a build ended. */
export interface BuildResult {
  /** Whether a site was published. */
  ok: boolean
  /** What to tell the editor: the faults, or what was built. */
  report: string
}

/**
 * Builds the site.
 *
 * @param changed - Paths that changed since the last build, e.g. `notes/x/y.md`; none for the first.
 * @returns How it ended; it does not reject.
 */
export type Build = (changed: readonly string[]) => Promise<BuildResult>

/**
 * Let builds follow each other: never two at a time, and what changes during one makes one more.
 *
 * @param build - Builds the site.
 * @param done - Hears of each result.
 * @returns A function to call when files have changed.
 */
export function inTurn(
  build: Build,
  done: (result: BuildResult) => void
): (changed: readonly string[]) => Promise<void> {
  const waiting = new Set<string>()
  let wanted = false
  let running = false
  return async (changed) => {
    wanted = true
    for (const path of changed) waiting.add(path)
    if (running) return
    running = true
    while (wanted) {
      const next = [...waiting].sort()
      waiting.clear()
      wanted = false
      done(await build(next))
    }
    running = false
  }
}
