import type {Fault} from '../model/types.ts'
import {reportFaults} from '../report/report-faults.ts'
import type {Terminal} from './command.ts'

/**
 * Tell all faults of a command that has written nothing because of them.
 *
 * @param faults - The faults.
 * @param terminal - Where to speak.
 */
export function tellFaults(faults: readonly Fault[], terminal: Terminal): void {
  terminal.tell(reportFaults(faults, {colour: terminal.colour}))
  terminal.tell('Nothing was written.')
}
