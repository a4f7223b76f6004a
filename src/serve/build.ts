/** How a build, or the reading of what changed, ended. */
export interface BuildResult {
  /** Whether no fault was found. */
  ok: boolean
  /** What to tell the editor: the faults, or what was built. */
  report: string
}

/**
 * Builds the site.
 *
 * @param changed - Paths that changed since the last build, e.g. `notes/x/y.md`; none for the first.
 * @param signal - Tells that something changed meanwhile: the build may end early, nobody waits for its result.
 * @returns How it ended; it does not reject.
 */
export type Build = (changed: readonly string[], signal: AbortSignal) => Promise<BuildResult>

/** Builds that follow what changes. */
export interface Follower {
  /** Hears that files have changed. */
  changed(paths: readonly string[]): void
  /** Ends: no further build begins. */
  close(): void
}

/**
 * Build at once, and again whenever files have changed and then nothing more for a while. Never are there two builds at a
 * time; one that is overtaken by a change is called off.
 *
 * @param build - Builds the site.
 * @param done - Hears of each result that no change has overtaken.
 * @param quiet - How long that while is, in milliseconds.
 * @returns What hears of changes.
 */
export function followWithBuilds(
  build: Build,
  done: (result: BuildResult) => void,
  quiet: number
): Follower {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running: AbortController | undefined
  const start = async () => {
    const controller = new AbortController()
    running = controller
    const paths = [...waiting].sort()
    const result = await build(paths, controller.signal)
    running = undefined
    if (!controller.signal.aborted) {
      for (const path of paths) waiting.delete(path)
      done(result)
    } else if (!timer && waiting.size > 0) void start()
  }
  void start()
  return {
    changed(paths) {
      for (const path of paths) waiting.add(path)
      running?.abort()
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        if (!running) void start()
      }, quiet)
    },
    close() {
      running?.abort()
      clearTimeout(timer)
      waiting.clear()
    }
  }
}
