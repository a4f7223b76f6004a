import process from 'node:process'
import type {OutputFile, SitePath} from '../model/types.ts'
import {checksumsName} from './checksums.ts'
import {
  addReport,
  emptyManifest,
  emptyReport,
  type Manifest,
  type WriterReport
} from './manifest.ts'
import {assertReplaceable} from './replaceable.ts'
import {openWorkspace, removeWorkspace, type Workspace} from './workspace.ts'
import {openWriter, type StagePlace} from './writer.ts'

/** The next edition of a site while it is being written, in a temporary folder beside the site. */
export interface Stage {
  /** What a worker thread needs to write into it, with `openWriter`. */
  place: StagePlace
  workspace: Workspace
  /** What has been written so far, by this thread and by all whose reports were joined. */
  manifest: Manifest
  /** Writes a file from this thread, as `Writer.write`. */
  write(file: OutputFile, from: string): void
  /** Moves a file into it from its scratch folder, as `Writer.move`. */
  move(path: SitePath, file: string, from: string): void
  /** Adds what a worker thread's writer reports. */
  join(report: WriterReport): void
  /** Removes the temporary folder; after `publish` the former edition lies in it. May be called twice. */
  close(): void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Open a stage for the next edition of a site.
 *
 * Mends and cleans first what builds that were killed left beside the site. Until `publish` nothing of the site is
 * touched. An end of the process by `process.exit`, an error, Ctrl-C or SIGTERM removes the temporary folder; after a
 * `kill -9` the next build does.
 *
 * @param out - The site's folder; it need not exist.
 * @param origin - The address under which it will be published.
 * @returns The stage; its user closes it, whatever happens.
 * @throws WriteFailure - where the folder holds other things than a site, or the system refuses.
 */
export function openStage(out: string, origin?: string): Stage {
  // First: a signal that came between the two would leave the folder behind.
  listenForEnd()
  const workspace = openWorkspace(out)
  open.add(workspace)
  const close = () => {
    removeWorkspace(workspace)
    open.delete(workspace)
  }
  try {
    return stageIn(workspace, origin, close)
  } catch (error) {
    close()
    throw error
  }
}

function stageIn(workspace: Workspace, origin: string | undefined, close: () => void): Stage {
  const last = assertReplaceable(workspace.out)
  const place: StagePlace = {
    site: workspace.site,
    ...(last ? {last: workspace.out} : {}),
    ...(origin === undefined ? {} : {origin})
  }
  const manifest = emptyManifest()
  addReport(manifest, {...emptyReport(), files: [reserved]})
  const writer = openWriter(place)
  return {
    place,
    workspace,
    manifest,
    write(file, from) {
      writer.write(file, from)
      addReport(manifest, writer.report())
    },
    move(path, file, from) {
      writer.move(path, file, from)
      addReport(manifest, writer.report())
    },
    join: (report) => addReport(manifest, report),
    close
  }
}

/** The list of checksums has its place from the beginning; `publish` fills it. */
const reserved = {
  path: checksumsName,
  sha256: '',
  bytes: 0,
  from: 'the list of checksums',
  stamp: ''
}

/** Temporary folders of this process that must not outlive it. */
const open = new Set<Workspace>()

let listening = false

/** Who once listens goes on: a signal that comes just before one ceases to listen would be lost. */
function listenForEnd(): void {
  if (listening) return
  listening = true
  process.on('exit', removeOpen)
  for (const signal of signals) process.on(signal, endBy)
}

function endBy(signal: NodeJS.Signals): void {
  removeOpen()
  // With no other listener the process ends by the signal, as the shell expects.
  if (process.listenerCount(signal) > 1) return
  process.off(signal, endBy)
  process.kill(process.pid, signal)
}

function removeOpen(): void {
  for (const workspace of open) removeWorkspace(workspace)
  open.clear()
}
