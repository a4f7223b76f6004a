import type {Fault} from '../model/types.ts'
import type {Rule} from './rule.ts'
import {rules} from './rules/index.ts'

/** Faults that keep the content of their file from being known. */
const unreadable = new Set([
  'archive-has-texts',
  'file-is-inside-archive',
  'file-is-readable',
  'file-is-utf8',
  'front-matter-is-valid'
])

/**
 * Choose the rules that can be fair.
 *
 * @param before - Faults met while files were read.
 * @returns All rules but those that would look names up in a file that could not be read.
 */
export function fairRules(before: readonly Fault[]): readonly Rule[] {
  const files = before.filter(({ruleId}) => unreadable.has(ruleId)).map(({place}) => place.file)
  if (files.length === 0) return rules
  return rules.filter(
    ({looksIn = []}) => !looksIn.some((start) => files.some((file) => file.startsWith(start)))
  )
}
