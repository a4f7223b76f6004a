import type {Fault, Shared, Speech} from '../model/types.ts'
import {fairRules} from './fair-rules.ts'
import {named} from './named.ts'

/**
 * Hold a speech against all rules that need no other speech.
 *
 * @param speech - The speech with its notes.
 * @param shared - What all speeches share.
 * @param before - Faults met while the files of both were read: what they hide is not told as missing.
 * @returns All faults, rule by rule; none of a sound speech.
 */
export function checkSpeech(
  speech: Speech,
  shared: Shared,
  before: readonly Fault[] = []
): Fault[] {
  return fairRules(before).flatMap(({id, checkSpeech: check}) =>
    check ? check(speech, shared).map((finding) => named(finding, id)) : []
  )
}
