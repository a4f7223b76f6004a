import type {FingerprintData, KnownAnchor} from '../../model/fingerprint-data.ts'
import {nearestId} from '../speech/nearest-id.ts'

/** What a check code turns out to be. */
export type Judgement =
  | {kind: 'unchanged'; id: string}
  | {kind: 'changed'; id: string; on: string; was: string}
  | {kind: 'gone'; id: string; fate: string; on: string; to: readonly string[]; was?: string}
  | {kind: 'elsewhere'; id: string; at: string}
  | {kind: 'unknown-code'; id: string; now: string}
  | {kind: 'unknown-place'; number: string; nearest?: string}
  | {kind: 'no-code'}

/**
 * Judge a check code such as `¶34·k7f3`, however it was typed.
 *
 * @param typed - What was typed or followed.
 * @param data - All that is known of the speech's anchors.
 * @returns What it is.
 */
export function judgeCode(typed: string, data: FingerprintData): Judgement {
  const [, number, code] =
    /^[¶\s#]*p?(\d+[a-z]*)[\s·.:•-]+([a-z0-9]+)\s*$/i.exec(typed.trim()) ?? []
  if (number === undefined || code === undefined) return {kind: 'no-code'}
  const id = idOf(number.toLowerCase(), data)
  const anchor = data.anchors[id]
  if (!anchor) return withoutPlace(number, code, data)
  return judge(id, code.toLowerCase(), anchor, data)
}

function judge(id: string, code: string, anchor: KnownAnchor, data: FingerprintData): Judgement {
  const index = anchor.wordings.findLastIndex(({fingerprint}) => fingerprint === code)
  const wording = anchor.wordings[index]
  if (anchor.fate) {
    const was = wording?.text
    const {fate, on = '', to = []} = anchor
    return {kind: 'gone', id, fate, on, to, ...(was === undefined ? {} : {was})}
  }
  if (!wording) {
    const at = holderOf(code, data)
    const now = anchor.wordings.at(-1)?.fingerprint ?? ''
    return at === undefined ? {kind: 'unknown-code', id, now} : {kind: 'elsewhere', id, at}
  }
  const next = anchor.wordings[index + 1]
  if (!next) return {kind: 'unchanged', id}
  return {kind: 'changed', id, on: next.since, was: wording.text ?? ''}
}

function withoutPlace(number: string, code: string, data: FingerprintData): Judgement {
  const at = holderOf(code.toLowerCase(), data)
  if (at !== undefined) return {kind: 'elsewhere', id: `p${number}`, at}
  const nearest = nearestId(`p${number}`, Object.keys(data.anchors))
  return {kind: 'unknown-place', number, ...(nearest === undefined ? {} : {nearest})}
}

/** A living paragraph's printed number comes before the name of an anchor. */
function idOf(number: string, data: FingerprintData): string {
  const found = Object.entries(data.anchors).find(([, anchor]) => anchor.number === number)
  return found?.[0] ?? `p${number}`
}

function holderOf(code: string, data: FingerprintData): string | undefined {
  return Object.entries(data.anchors).find(
    ([, {wordings, fate}]) => !fate && wordings.at(-1)?.fingerprint === code
  )?.[0]
}
