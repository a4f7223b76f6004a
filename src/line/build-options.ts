/** What a build is asked to do. */
export interface BuildOptions {
  /** The archive's folder, with `texts/` and `notes/`. */
  folder: string
  /** The folder of the site. */
  out: string
  /** Only check: write nothing. */
  checkOnly?: boolean
  /** On how many threads speeches are built; by default as many as the machine has processors and the archive is worth. */
  workers?: number
  /** Whether to take what would be built just as it was from `.cache/` in the archive, and keep it there; default: yes. */
  cache?: boolean
  /** Folders of shards: what lies ready in them is not built again. */
  shards?: readonly string[]
  /** Hears of every speech that is done. */
  progress?: (done: number, all: number) => void
  /** Calls the build off: it throws what the signal gives for a reason, and leaves the last good site whole. */
  signal?: AbortSignal
}
