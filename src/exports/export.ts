import type {SpeechContext} from '../model/speech-context.ts'
import type {Archive, OutputFile} from '../model/types.ts'

/** Writes one format of one speech. */
export interface SpeechExport {
  /** Its word on the command line, e.g. `tei`. */
  name: string
  /**
   * Makes the files.
   *
   * @param context - The speech.
   * @returns Its files in this format.
   */
  make(context: SpeechContext): Iterable<OutputFile>
}

/**
 * Writes one format of the whole archive in two steps, so that no speech need be kept: each speech contributes
 * compact data where it is built, possibly on another thread; one collector takes them all in the speeches'
 * order and writes the files.
 */
export interface ArchiveExport<Contribution = unknown> {
  /** Its word on the command line, e.g. `claims-csv`. */
  name: string
  /**
   * Takes from a speech what the export needs of it.
   *
   * @param context - The speech.
   * @returns Plain data that can cross threads.
   */
  contribute(context: SpeechContext): Contribution
  /** Begins a collection. */
  collect(): Collector<Contribution>
}

/** Gathers contributions. */
export interface Collector<Contribution> {
  /** Takes one speech's contribution. */
  take(contribution: Contribution): void
  /** Writes the files, once all are taken. */
  finish(archive: Archive): Iterable<OutputFile> | AsyncIterable<OutputFile>
}
