import type {Fate} from '../model/settle-fates.ts'
import type {AnchorId, SpeechId} from '../model/types.ts'
import {Misuse} from './command.ts'

/** A fate that the editor has decided on the command's line. */
export interface DecidedFate extends Fate {
  id: AnchorId
  /** The speech, where it was named. */
  speech?: SpeechId
}

const form = /^(?:([a-z0-9.-]+)#)?([a-z0-9.-]+)=(moved|merged|split|retired)(?::([a-z0-9.,-]+))?$/

/**
 * Understand `p34=merged:p33`, `p34=split:p34a,p34b`, `p34=retired` and `speech#p34=moved:p40`.
 *
 * @param options - What was given with `--fate`.
 * @returns The decided fates.
 * @throws Misuse - where one is of another form.
 */
export function decidedFates(options: readonly string[]): DecidedFate[] {
  return options.map((option) => {
    const [, speech, id = '', fate, targets = ''] = form.exec(option) ?? []
    const to = targets.split(',').filter((target) => target !== '') as AnchorId[]
    if (!isFate(fate) || !fits(fate, to)) throw wrongForm(option)
    const decided = {id: id as AnchorId, fate, to}
    return speech === undefined ? decided : {...decided, speech: speech as SpeechId}
  })
}

function isFate(word: string | undefined): word is Fate['fate'] {
  return word === 'moved' || word === 'merged' || word === 'split' || word === 'retired'
}

function fits(fate: Fate['fate'], to: readonly AnchorId[]): boolean {
  if (fate === 'retired') return to.length === 0
  return fate === 'split' ? to.length > 0 : to.length === 1
}

function wrongForm(option: string): Misuse {
  return new Misuse(
    `Unexpected fate "${option}", expected a form like p34=merged:p33, p34=moved:p40, p34=split:p34a,p34b or p34=retired.`
  )
}
