import {type WatchedShared, watchShared} from '../jobs/watched-shared.ts'
import {contextOf} from '../line/build-speech.ts'
import {speechFile} from '../line/speech-files.ts'
import {paths} from '../model/paths.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {Fault, OutputFile, SitePath, SpeechId} from '../model/types.ts'
import {printedForms} from '../print/printed-forms.ts'
import {exists, listArchive, speechOf} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {memoryOf, type Remember} from '../read/remember.ts'
import type {Assets} from '../render/page.ts'
import {Recent} from './recent.ts'

/** A file of the site as its sources are now; or that there is none; or that the built site must be asked. */
export type LiveFile = {content: OutputFile['content']} | 'absent' | 'built'

/** An archive that is read once and then followed, change by change. */
export interface LiveArchive {
  /**
   * Takes in that files have changed. Speeches that they belong to are read, modelled and checked again, as far as they
   * are few or open; a faulty one stays as it last was.
   *
   * @param paths - The files, relative to the archive.
   * @returns All faults of what speeches share and of the speeches that are open.
   */
  change(paths: readonly string[]): readonly Fault[]
  /**
   * Makes a file of a speech, byte for byte as a build would.
   *
   * @param path - Where it lies in the site.
   * @returns The file; what belongs to no speech the built site has.
   */
  file(path: SitePath): LiveFile
  /**
   * Makes the page of the speech that was asked for last once more, and throws it away: what a program does for the first
   * times takes it several times as long, and nobody shall wait for that.
   *
   * @returns Whether there was such a page.
   */
  rehearse(): boolean
  /** Gives the speeches, by name. */
  speeches(): readonly SpeechId[]
}

/** A speech that was asked for. */
interface OpenSpeech {
  remember: Remember
  /** As it last was without a fault. */
  good?: {context: SpeechContext; made: Map<SitePath, LiveFile>}
  faults: readonly Fault[]
}

/** What lies beside the speeches. */
interface Beside {
  speeches: ReadonlySet<SpeechId>
  faults: readonly Fault[]
  /** What speeches share, as it last was without a fault. */
  watched: WatchedShared
}

/** So many speeches are kept in memory with their trees. */
const mostOpen = 6

/**
 * Open an archive for following.
 *
 * What speeches share is read at once, a speech when it is first asked for: memory grows little with the archive.
 *
 * @param folder - The archive's folder.
 * @param assets - Where the site's styles and scripts lie.
 * @returns The archive.
 */
export function openLiveArchive(folder: string, assets: Assets): LiveArchive {
  const remember = memoryOf(folder)
  const open = new Recent<SpeechId, OpenSpeech>(mostOpen)
  let beside = readBeside(folder, remember)

  const read = (id: SpeechId, speech: OpenSpeech): OpenSpeech => {
    const {findMentions, watch} = beside.watched
    const tools = {folder, unread: beside.faults, findMentions, remember: speech.remember}
    const {context, faults} = watch(id, (shared) => contextOf(id, {...tools, shared})).value
    speech.faults = faults
    // Nothing is published of an archive with faults: what was good stays.
    const isGood = faults.length + beside.faults.length === 0
    if (context && isGood) speech.good = {context, made: new Map()}
    return speech
  }
  const opened = (id: SpeechId) =>
    open.get(id, () => read(id, {remember: memoryOf(folder), faults: []}))

  return {
    change(paths) {
      const ids = paths.map(speechOf)
      const isBeside = ids.some((id) => !(id && beside.speeches.has(id) && hasText(folder, id)))
      if (isBeside) beside = readBeside(folder, remember, beside.watched)
      const changed = new Set(ids)
      for (const [id, speech] of open.entries()) {
        if (!beside.speeches.has(id)) open.delete(id)
        else if (isBeside || changed.has(id)) read(id, speech)
        changed.delete(id)
      }
      const others = [...changed].filter((id) => id !== undefined && beside.speeches.has(id))
      for (const id of others.slice(0, mostOpen / 2)) opened(id as SpeechId)
      return [...beside.faults, ...open.entries().flatMap(([, {faults}]) => faults)]
    },
    file(path) {
      const id = path.split('/')[0] as SpeechId
      const {good} = beside.speeches.has(id) ? opened(id) : {}
      if (!good) return 'built'
      const made = good.made.get(path) ?? makeFile(folder, good.context, assets, path)
      good.made.set(path, made)
      return made
    },
    rehearse() {
      const [id, last] = open.entries().at(-1) ?? []
      if (!(id && last)) return false
      const {good} = read(id, {remember: last.remember, faults: []})
      if (good) makeFile(folder, good.context, assets, paths.speech(id))
      return good !== undefined
    },
    speeches: () => [...beside.speeches]
  }
}

/** What was read with faults is told, and what was good before stays in its place. */
function readBeside(folder: string, remember: Remember, good?: WatchedShared): Beside {
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value, remember)
  const faults = [...listing.faults, ...shared.faults]
  const speeches = new Set(listing.value.speeches)
  const watched = good && faults.length > 0 ? good : watchShared(shared.value)
  return {speeches, faults, watched}
}

function hasText(folder: string, id: SpeechId): boolean {
  return exists(folder, `texts/${id}.md`)
}

function makeFile(
  folder: string,
  context: SpeechContext,
  assets: Assets,
  path: SitePath
): LiveFile {
  const file = speechFile(context, {assets, printed: printedForms(folder)}, path)
  if (file) return {content: file.content}
  // Files for programs that are made of the whole archive may lie in a speech's folder too; pages do not.
  return path.endsWith('.html') ? 'absent' : 'built'
}
