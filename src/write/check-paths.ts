import type {Fault} from '../model/types.ts'
import {type Manifest, sortedFiles, type WrittenFile} from './manifest.ts'

/** The rule's name. */
const ruleId = 'path-is-unique'

/**
 * Check that no two files lie on one path, and no file where others need a folder.
 *
 * Paths that differ only in upper and lower case count as one: on many systems they are.
 *
 * @param manifest - What was written, by all threads.
 * @returns A fault for each, at what the second file was made from, with the first as its cause.
 */
export function checkPaths(manifest: Manifest): Fault[] {
  const pairs = [
    ...manifest.collisions.map((file) => [file, taker(manifest, file.path)] as const),
    ...sortedFiles(manifest).map((file) => [file, fileAbove(manifest, file.path)] as const)
  ]
  const faults = pairs.flatMap(([file, other]) => (other ? [fault(...inOrder(file, other))] : []))
  return faults.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function taker(manifest: Manifest, path: string): WrittenFile | undefined {
  return manifest.fileByKey.get(path.toLowerCase())
}

function fileAbove(manifest: Manifest, path: string): WrittenFile | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = taker(manifest, path.slice(0, end))
    if (above) return above
  }
  return undefined
}

/** Which of the two was written first depends on the threads; which is named first must not. */
function inOrder(one: WrittenFile, other: WrittenFile): [WrittenFile, WrittenFile] {
  const name = (file: WrittenFile) => `${file.from}\n${file.path}`
  return name(one) < name(other) ? [one, other] : [other, one]
}

function fault(first: WrittenFile, second: WrittenFile): Fault {
  return {
    place: {file: second.from},
    ruleId,
    reason: `Unexpected second file at "${second.path}", expected each path of the site once`,
    note: `"${first.path}" is made from ${first.from}. Give one of the two another name.`,
    actual: second.path,
    cause: {
      place: {file: first.from},
      ruleId,
      reason: `The first file, at "${first.path}"`
    }
  }
}

function key({place, actual}: Fault): string {
  return `${place.file}\n${actual}`
}
