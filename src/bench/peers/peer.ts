import type {AnnotatedSpeech} from '../annotated-speech.ts'

/** Another generator of static sites, which makes the plain pages: transcripts with ids and footnotes. */
export interface Peer {
  name: string
  /** npm packages with exact versions; the newest that run on Node 20. */
  packages: readonly string[]
  /** Files of its project beside the speeches, by path. */
  files: Readonly<Record<string, string>>
  /** Gives the path of a speech's page of Markdown. */
  pathOf: (speech: AnnotatedSpeech) => string
  /** Writes the front matter of a speech. */
  frontOf: (speech: AnnotatedSpeech) => string
  /** The script of the generator in `node_modules`, and its arguments. */
  command: readonly string[]
  /** The folder of its site. */
  out: string
  /** What it keeps between builds: removed before each, for all build cold. */
  caches: readonly string[]
}
