import type {Fault} from '../model/types.ts'
import type {Manifest, WrittenFile} from './manifest.ts'
import type {PackedReports} from './packed-reports.ts'

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
export function checkPaths({collisions, reports}: Manifest): Fault[] {
  const faults: Fault[] = []
  const check = (file: WrittenFile, other: WrittenFile | undefined) => {
    if (other) faults.push(fault(...inOrder(file, other)))
  }
  for (const file of collisions) check(file, reports.fileAt(file.path.toLowerCase()))
  let folder = ''
  let above: WrittenFile | undefined
  for (const file of reports.sortedFiles()) {
    const own = file.path.slice(0, file.path.lastIndexOf('/') + 1)
    // Neighbours lie in one folder.
    if (own !== folder) above = fileAbove(reports, own)
    folder = own
    check(file, above)
  }
  return faults.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function fileAbove(reports: PackedReports, path: string): WrittenFile | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = reports.fileAt(path.slice(0, end).toLowerCase())
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
