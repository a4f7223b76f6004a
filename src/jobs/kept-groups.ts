import {join} from 'node:path'
import type {Archive, OutputFile, SitePath} from '../model/types.ts'
import {takeFromLast} from '../write/last-edition.ts'
import type {WriterReport} from '../write/manifest.ts'
import {type Packed, packed, unpacked} from '../write/packed.ts'
import {openWriter, type StagePlace, type Writer} from '../write/writer.ts'
import {keepValue, keptValue} from './kept-value.ts'
import type {PieceName} from './shared-hashes.ts'
import {groupsName} from './speech-cache.ts'
import type {WatchedArchive} from './watched-archive.ts'

/** Files of what speeches share that were made together, and what they were made from. */
export interface KeptGroup {
  /** What they were made from beside the archive's pieces, in short. */
  key: string
  /** Packed, for there are as many as a large archive has sources. */
  made: Packed<MadeGroup>
  /** Groups within it, by name. */
  inner: readonly string[]
}

/** What is known of files that were made. */
interface MadeGroup {
  /** The archive's pieces that they were made from, with their hashes. */
  pieces: ReadonlyArray<readonly [PieceName, string]>
  report: WriterReport
}

/** All groups of a site by name. */
export type KeptGroups = ReadonlyMap<string, KeptGroup>

/**
 * Read the groups of the last build.
 *
 * @param cache - The folder of the cache.
 * @returns The groups; none where there was no build.
 */
export function keptGroups(cache: string): KeptGroups {
  const kept = keptValue(join(cache, groupsName))
  return kept instanceof Map ? (kept as KeptGroups) : new Map()
}

/**
 * Keep the groups of a build.
 *
 * @param cache - The folder of the cache, which is there.
 * @param groups - The groups.
 */
export function keepGroups(cache: string, groups: KeptGroups): void {
  keepValue(join(cache, groupsName), groups)
}

/** Makes groups of files, or takes those of the last edition that would be made just as they were. */
export class GroupMaker {
  /** What was made or taken so far. */
  readonly groups = new Map<string, KeptGroup>()
  readonly #before: KeptGroups | undefined
  /** The archive. */
  readonly archive: WatchedArchive
  readonly #place: StagePlace
  readonly #join: (report: WriterReport) => void
  /** Those of the group under way that stand in it. */
  #inner: string[] = []

  /**
   * Begin.
   *
   * @param before - The groups of the last build; absent where none are kept.
   * @param archive - The archive.
   * @param place - The stage.
   * @param join - Hears of what was written or taken.
   */
  constructor(
    before: KeptGroups | undefined,
    archive: WatchedArchive,
    place: StagePlace,
    join: (report: WriterReport) => void
  ) {
    this.#before = before
    this.archive = archive
    this.#place = place
    this.#join = join
  }

  /**
   * Take a group of the last edition.
   *
   * That is done where its key and all pieces of the archive that it looked at are the same, and its files, with those of
   * the groups in it, still lie in the last edition as they were written.
   *
   * @param name - The group.
   * @param key - What it is made from beside the archive's pieces.
   * @returns Whether it was taken; if not, it must be made.
   */
  async take(name: string, key: string): Promise<boolean> {
    const taken = this.#taken(name, key)
    if (!taken) return false
    for (const [own, group, {pieces, report}] of taken) {
      this.groups.set(own, group)
      this.#join(report)
      await this.archive.note(pieces.map(([piece]) => piece))
    }
    this.#inner.push(name)
    return true
  }

  /**
   * Make a group.
   *
   * @param name - The group.
   * @param key - What it is made from beside the archive's pieces.
   * @param work - Writes its files, from what it reads of the archive.
   */
  async make(
    name: string,
    key: string,
    work: (archive: Archive, writer: Writer) => Promise<void>
  ): Promise<void> {
    const writer = openWriter(this.#place)
    const outer = this.#inner
    this.#inner = []
    const {pieces} = await this.archive.watch((archive) => work(archive, writer))
    const inner = this.#inner
    this.#inner = outer
    this.add(name, key, {pieces, report: writer.report()}, inner)
  }

  /**
   * Add a group that was made elsewhere.
   *
   * @param name - The group.
   * @param key - What it is made from beside the archive's pieces.
   * @param made - Those pieces, and what was written.
   * @param inner - The groups within it.
   */
  add(
    name: string,
    key: string,
    {pieces, report}: {pieces: readonly PieceName[]; report: WriterReport},
    inner: readonly string[] = []
  ): void {
    this.#join(report)
    if (this.#before) {
      const hashed = pieces.map((piece) => [piece, this.archive.hashOf(piece)] as const)
      this.groups.set(name, {key, made: packed({pieces: hashed, report}), inner})
    }
    this.#inner.push(name)
  }

  #taken(name: string, key: string): Array<[string, KeptGroup, MadeGroup]> | undefined {
    const group = this.#before?.get(name)
    if (group?.key !== key) return undefined
    const made = unpacked(group.made)
    if (!made.pieces.every(([piece, hash]) => this.archive.hashOf(piece) === hash)) return undefined
    const report = takenReport(this.#place, made.report)
    if (!report) return undefined
    const now = {...made, report}
    const all: Array<[string, KeptGroup, MadeGroup]> = [[name, {...group, made: packed(now)}, now]]
    for (const inner of group.inner) {
      const taken = this.#taken(inner, this.#before?.get(inner)?.key ?? '')
      if (!taken) return undefined
      all.push(...taken)
    }
    return all
  }
}

function takenReport({last}: StagePlace, report: WriterReport): WriterReport | undefined {
  if (last === undefined) return undefined
  const files: WriterReport['files'] = []
  for (const file of report.files) {
    const taken = takeFromLast(last, file)
    if (!taken) return undefined
    files.push(taken)
  }
  return {...report, files}
}

/** A file, or one that lies ready in the scratch folder. */
export type MadeFile = OutputFile | {path: SitePath; file: string}

/**
 * Write a file in the one way or the other.
 *
 * @param writer - Where to.
 * @param made - The file.
 * @param from - What it was made from.
 */
export function writeMade(writer: Writer, made: MadeFile, from: string): void {
  if ('file' in made) writer.move(made.path, made.file, from)
  else writer.write(made, from)
}
