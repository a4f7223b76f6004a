import type {Fault} from '../model/types.ts'
import type {Finding} from './rule.ts'

/**
 * Put a rule's name on what it found.
 *
 * @param finding - What was found.
 * @param ruleId - The rule.
 * @returns The fault; its cause carries the name too.
 */
export function named({cause, ...finding}: Finding, ruleId: string): Fault {
  return {...finding, ruleId, ...(cause ? {cause: named(cause, ruleId)} : {})}
}
