import {VFileMessage} from 'vfile-message'
import type {Fault, Place} from '../model/types.ts'

/** Who speaks: the name before the rule in editors and reports. */
const source = 'rostrum'

/**
 * Turn a fault into a message of the vfile family, as its reporters and editors know them.
 *
 * @param fault - The fault.
 * @returns An error at its place, with the rule, the page that explains the rule, the cause and the note.
 */
export function faultMessage(fault: Fault): VFileMessage {
  const message = messageAt(fault, fault.reason)
  message.fatal = true
  message.url = `about/checks/#${fault.ruleId}`
  if (fault.note !== undefined) message.note = printable(fault.note)
  if (fault.cause) message.cause = causeMessage(fault.cause, fault.place.file)
  return message
}

/** A cause has no heading of its own, so it names its file where that is another. */
function causeMessage(cause: Fault, file: string): VFileMessage {
  const other = cause.place.file === file ? '' : `${cause.place.file}: `
  return messageAt(cause, other + cause.reason)
}

function messageAt({place, ruleId, actual, expected}: Fault, reason: string): VFileMessage {
  const position = positionOf(place)
  const message = new VFileMessage(printable(reason), {
    ruleId,
    source,
    ...(position ? {place: position} : {})
  })
  message.file = place.file
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [...expected]
  return message
}

function positionOf({start, end}: Place): VFileMessage['place'] {
  return start && end ? {start, end} : start
}

/** Words of an author's file may hold anything, also orders to the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
}
