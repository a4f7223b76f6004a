import type {Fault, Place} from '../model/types.ts'

/**
 * Put a fault in words, as the rules' documentation shows it.
 *
 * @param fault - The fault.
 * @returns `file:line:column reason`, then its note and its second place on lines of their own, set in.
 */
export function describeFault(fault: Fault): string[] {
  const {place, reason, note, cause} = fault
  const more = [...(note ? note.split('\n') : []), ...(cause ? describeFault(cause) : [])]
  return [`${describePlace(place)} ${reason}`, ...more.map((line) => `  ${line}`)]
}

function describePlace({file, start}: Place): string {
  return start ? `${file}:${start.line}:${start.column}` : file
}
