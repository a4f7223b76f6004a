import type {Archive, Fault, Shared, Speech} from '../model/types.ts'

/** What a rule found wrong: a fault that does not yet name its rule. */
export interface Finding extends Omit<Fault, 'ruleId' | 'cause'> {
  /** A second place that belongs to it. */
  cause?: Finding
}

/** Files laid over the sound archive of `examples.ts`: content by path; `null` takes a file away. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | null>>

/** Files that break a rule, and what is said of them. */
export interface NotOkExample {
  files: ExampleFiles
  /** The lines that `describeFault` gives, exactly. */
  messages: readonly string[]
}

/**
 * A truth that must hold. Its examples are its documentation (on the page `about/checks/`) and its test at once.
 */
export interface Rule {
  /** Its name: the truth in a few words. */
  id: string
  /** Where it is watched: on a speech, on the archive, while files are read, while a command writes, on the site. */
  scope: 'speech' | 'archive' | 'file' | 'command' | 'site'
  /** The truth as a sentence. */
  sentence: string
  /** Why it must hold, for readers of the page. */
  why: string
  /** Files that keep it. */
  ok: ExampleFiles
  /** Files that break it. */
  notOk: readonly NotOkExample[]
  /** Watches a speech; sees nothing of other speeches. */
  checkSpeech?: (speech: Speech, shared: Shared) => Finding[]
  /** Watches what speeches share, and the records of all speeches. */
  checkArchive?: (archive: Archive) => Finding[]
  /**
   * Beginnings of the paths of files in which it looks names up. It says nothing while one of them cannot be read:
   * one slip in a list of sources would otherwise make every citation of them look wrong.
   */
  looksIn?: readonly string[]
}
