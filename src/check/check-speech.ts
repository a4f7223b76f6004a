import type {Fault, Shared, Speech} from '../model/types.ts'
import {named} from './named.ts'
import {rules} from './rules/index.ts'

/**
 * Hold a speech against all rules that need no other speech.
 *
 * @param speech - The speech with its notes.
 * @param shared - What all speeches share.
 * @returns All faults, rule by rule; none of a sound speech.
 */
export function checkSpeech(speech: Speech, shared: Shared): Fault[] {
  return rules.flatMap(({id, checkSpeech: check}) =>
    check ? check(speech, shared).map((finding) => named(finding, id)) : []
  )
}
