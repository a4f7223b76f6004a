import {checksumsName, formatChecksums} from './checksums.ts'
import {linkKept} from './link-kept.ts'
import {sortedFiles} from './manifest.ts'
import {assertReplaceable} from './replaceable.ts'
import type {Stage} from './stage.ts'
import {exchangers, swapFolders} from './swap-folders.ts'
import {openWriter} from './writer.ts'

/** What a publication changed. */
export interface Publication {
  /** All files of the site, the list of checksums counted too. */
  files: number
  /** How many of them are the last edition's own, unchanged. */
  kept: number
}

/**
 * Publish what was written: add the list of checksums and put the new edition in the place of the last in one step.
 *
 * Whatever happens before that step leaves the last edition whole. Where nothing changed, nothing is touched. The stage
 * stays open: closing it removes the former edition.
 *
 * @param stage - The stage, all reports joined and all checks passed.
 * @param programs - Ways to exchange two folders, to be tried in turn.
 * @returns What changed.
 * @throws WriteFailure - where the system refuses.
 */
export function publish(stage: Stage, programs = exchangers): Publication {
  const {manifest, place, workspace} = stage
  const listed = sortedFiles(manifest).filter(({path}) => path !== checksumsName)
  const content = formatChecksums(listed)
  const writer = openWriter(place)
  writer.write({path: checksumsName, content}, checksumsName)
  const files = [...listed, ...writer.report().files]
  const kept = files.filter((file) => file.kept)
  assertReplaceable(workspace.out)
  if (kept.length < files.length) {
    linkKept(place, kept)
    swapFolders(workspace, programs)
  }
  return {files: files.length, kept: kept.length}
}
