import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Fault} from '../model/types.ts'
import type {Terminal} from './command.ts'

/**
 * Tell all faults of a command, file by file, with their lines and what to do.
 *
 * @param faults - The faults.
 * @param terminal - Where to speak.
 */
export function tellFaults(faults: readonly Fault[], terminal: Terminal): void {
  const files = new Map<string, VFile>()
  for (const fault of faults) {
    const path = fault.place.file
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.messages.push(toMessage(fault))
  }
  terminal.tell(reporter([...files.values()], {color: terminal.colour, verbose: true}))
}

function toMessage({place, ruleId, reason, note}: Fault): VFileMessage {
  const {start, end} = place
  const at = start && end ? {start, end} : start
  const message = new VFileMessage(reason, {...(at ? {place: at} : {}), ruleId, source: 'rostrum'})
  message.fatal = true
  if (note !== undefined) message.note = note
  return message
}
