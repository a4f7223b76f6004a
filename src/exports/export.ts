import type {SpeechContext} from '../model/speech-context.ts'
import type {Archive, OutputFile, SitePath} from '../model/types.ts'
import type {Assets} from '../render/page.ts'

/** Writes one format of one speech. */
export interface SpeechExport {
  /** Its word on the command line, e.g. `tei`. */
  name: string
  /** What it is, in a few words for people. */
  summary: string
  /** Published only by an archive that asks for it: it costs as much time or room as the page itself. */
  onDemand?: true
  /** Matches the paths of its files below the speech's folder, and of no other format's. */
  place: RegExp
  /** Whether it holds the site's styles and scripts. */
  needsAssets?: true
  /**
   * Makes the files.
   *
   * @param context - The speech.
   * @param assets - The site's styles and scripts, for a format that holds them.
   * @returns Its files in this format.
   */
  make(context: SpeechContext, assets?: Assets): Iterable<OutputFile>
}

/**
 * Writes one format of the whole archive in two steps, so that no speech need be kept: each speech contributes
 * compact data where it is built, possibly on another thread; one collector takes them all in the speeches'
 * order and writes the files.
 */
export interface ArchiveExport<Contribution = unknown> {
  /** Its word on the command line, e.g. `claims-json`. */
  name: string
  /** What it is, in a few words for people. */
  summary: string
  /** It takes more time than most others together. */
  isDear?: true
  /**
   * Takes from a speech what the export needs of it.
   *
   * @param context - The speech.
   * @returns Plain data that can cross threads.
   */
  contribute(context: SpeechContext): Contribution
  /**
   * Begins a collection.
   *
   * @param scratch - A folder for what is too much to hold in memory; it goes with the build, however that ends.
   * @returns A collector.
   */
  collect(scratch: string): Collector<Contribution>
}

/** A file of the site that was written in the scratch folder, because it may be larger than memory. */
export interface SpooledFile {
  path: SitePath
  /** Where it lies; it is moved from there. */
  file: string
}

/** Gathers contributions. */
export interface Collector<Contribution> {
  /** Takes one speech's contribution. */
  take(contribution: Contribution): void
  /** Writes the files, once all are taken. */
  finish(
    archive: Archive
  ): Iterable<OutputFile | SpooledFile> | AsyncIterable<OutputFile | SpooledFile>
}
