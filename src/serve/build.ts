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

/** Of a build that has taken so long, in milliseconds, too much would be lost. */
const longBuild = 30_000

/**
 * Build at once, and again whenever files have changed and then nothing more for a while. Never are there two builds at a
 * time; one that is overtaken by a change is called off while it is young. One that has gone on for long is let end, for
 * of an archive that takes many minutes none ever would while an editor works.
 *
 * @param build - Builds the site.
 * @param done - Hears of each result that no change has overtaken.
 * @param quiet - How long that while is, in milliseconds.
 * @param long - How long a build must have gone on to be let end, in milliseconds.
 * @returns What hears of changes.
 */
export function followWithBuilds(
  build: Build,
  done: (result: BuildResult) => void,
  quiet: number,
  long = longBuild
): Follower {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let running: {controller: AbortController; begun: number} | undefined
  const start = async () => {
    const controller = new AbortController()
    running = {controller, begun: performance.now()}
    const paths = [...waiting].sort()
    waiting.clear()
    const result = await build(paths, controller.signal)
    running = undefined
    if (isClosed) return
    if (controller.signal.aborted) for (const path of paths) waiting.add(path)
    else if (waiting.size === 0) done(result)
    if (!timer && waiting.size > 0) void start()
  }
  void start()
  return {
    changed(paths) {
      for (const path of paths) waiting.add(path)
      if (running && performance.now() - running.begun < long) running.controller.abort()
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        if (!running) void start()
      }, quiet)
    },
    close() {
      isClosed = true
      running?.controller.abort()
      clearTimeout(timer)
    }
  }
}
