import {resolveAnchor} from './ledger.ts'
import type {LedgerEntry, Speech} from './types.ts'
import {withoutUndefined} from './without-undefined.ts'

/** A wording that an anchor has or had. */
export interface KnownWording {
  fingerprint: string
  /** The date from which it held. */
  since: string
  /** The words; absent for the wording that holds, which the page itself shows. */
  text?: string
}

/** An anchor that was ever published. */
export interface KnownAnchor {
  /** Its printed number, while it lives. */
  number?: string
  /** Its wordings, oldest first. */
  wordings: readonly KnownWording[]
  /** What became of it, when, and where a reader lands; absent while it lives. */
  fate?: Exclude<LedgerEntry['fate'], 'alive'>
  on?: string
  to?: readonly string[]
}

/** All that is needed to judge a check code. */
export interface FingerprintData {
  /** The date of the edition. */
  edition: string
  /** By anchor. */
  anchors: Readonly<Record<string, KnownAnchor>>
}

/**
 * Gather what is known of every anchor that was ever published.
 *
 * @param speech - The speech.
 * @returns Plain data.
 */
export function fingerprintData(
  speech: Pick<Speech, 'blocks' | 'ledger' | 'updated'>
): FingerprintData {
  const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
  const ids = new Set([...speech.ledger.anchors.keys(), ...blockById.keys()])
  const anchors = [...ids].map((id): [string, KnownAnchor] => {
    const entry = speech.ledger.anchors.get(id)
    const block = blockById.get(id)
    const current = block && {fingerprint: block.fingerprint, since: speech.updated}
    const known = entry ? wordings(entry) : current ? [current] : []
    const gone = entry && entry.fate !== 'alive' ? entry : undefined
    return [
      id,
      withoutUndefined({
        number: block?.number,
        wordings: known,
        fate: gone?.fate as KnownAnchor['fate'],
        on: gone?.on,
        to: gone && (resolveAnchor(speech.ledger, id)?.alive ?? [])
      })
    ]
  })
  return {edition: speech.updated, anchors: Object.fromEntries(anchors)}
}

function wordings({wordings: all, fate}: LedgerEntry): KnownWording[] {
  return all.map(({fingerprint, since, text}, index) => {
    const holds = fate === 'alive' && index === all.length - 1
    return holds ? {fingerprint, since} : {fingerprint, since, text}
  })
}
