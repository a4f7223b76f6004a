import type {Archive, Fault} from '../model/types.ts'
import {named} from './named.ts'
import {rules} from './rules/index.ts'

/**
 * Hold what speeches share, and what lies between speeches, against all rules.
 *
 * Needs no tree of a speech: records are enough, so that any number of speeches can be checked.
 *
 * @param archive - The archive in short.
 * @param before - Faults met so far: where a file could not be read, nothing is said of what seems to be used nowhere.
 * @returns All faults, rule by rule; none of a sound archive.
 */
export function checkArchive(archive: Archive, before: readonly Fault[] = []): Fault[] {
  const isWhole = !before.some(({ruleId}) => fileRules.has(ruleId))
  return rules.flatMap(({id, checkArchive: check, needsWholeArchive}) =>
    check && (isWhole || !needsWholeArchive)
      ? check(archive).map((finding) => named(finding, id))
      : []
  )
}

const fileRules = new Set(rules.filter(({scope}) => scope === 'file').map(({id}) => id))
