import {closeSync, openSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checksumsName, formatChecksums} from './checksums.ts'
import {linkKept} from './link-kept.ts'
import {type Manifest, sortedFiles, type WrittenFile} from './manifest.ts'
import {assertReplaceable} from './replaceable.ts'
import type {Stage} from './stage.ts'
import {exchangers, swapFolders} from './swap-folders.ts'
import {writeFailure} from './write-failure.ts'
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
  const writer = openWriter(place)
  writer.move(checksumsName, writeChecksums(stage), checksumsName)
  const [own] = writer.report().files
  let files = 1
  let kept = own?.kept ? 1 : 0
  for (const file of listedFiles(manifest)) {
    files += 1
    if (file.kept) kept += 1
  }
  assertReplaceable(workspace.out)
  if (kept < files) {
    linkKept(place, own ? [own] : [])
    linkKept(place, listedFiles(manifest))
    swapFolders(workspace, programs)
  }
  return {files, kept}
}

function* listedFiles(manifest: Manifest): Generator<WrittenFile> {
  for (const file of sortedFiles(manifest)) if (file.path !== checksumsName) yield file
}

/** Piece by piece: of a million files the list is larger than all else in memory. */
function writeChecksums({manifest, workspace}: Stage): string {
  const target = join(workspace.scratch, checksumsName)
  try {
    writeLines(target, manifest)
    return target
  } catch (error) {
    throw writeFailure(`write ${checksumsName}`, error)
  }
}

function writeLines(target: string, manifest: Manifest): void {
  const file = openSync(target, 'w')
  try {
    let some: WrittenFile[] = []
    for (const listed of listedFiles(manifest)) {
      if (some.push(listed) < listedAtOnce) continue
      writeFileSync(file, formatChecksums(some))
      some = []
    }
    writeFileSync(file, formatChecksums(some))
  } finally {
    closeSync(file)
  }
}

const listedAtOnce = 4096
