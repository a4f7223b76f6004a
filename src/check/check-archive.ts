import type {Archive, Fault} from '../model/types.ts'
import {fairRules} from './fair-rules.ts'
import {named} from './named.ts'

/**
 * Hold what speeches share, and what lies between speeches, against all rules.
 *
 * Needs no tree of a speech: records are enough, so that any number of speeches can be checked.
 *
 * @param archive - The archive in short.
 * @param before - Faults met while files were read: what they hide is told neither as missing nor as unused.
 * @returns All faults, rule by rule; none of a sound archive.
 */
export function checkArchive(archive: Archive, before: readonly Fault[] = []): Fault[] {
  return fairRules(before).flatMap(({id, checkArchive: check}) =>
    check ? check(archive).map((finding) => named(finding, id)) : []
  )
}
