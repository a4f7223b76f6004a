import {fingerprint, foldSpace, wordingHash} from './canonical-text.ts'
import {currentWording} from './ledger.ts'
import {type Fate, type GrownBlock, settleFates} from './settle-fates.ts'
import type {AnchorId, Ledger, LedgerEntry} from './types.ts'

/** A block with its anchor, as far as the ledger cares. */
export interface LedgerBlock {
  id: AnchorId
  text: string
}

/** One thing that the ledger did not know yet. */
export type LedgerChange =
  | {kind: 'published'; id: AnchorId; text: string}
  | {kind: 'reworded'; id: AnchorId; text: string; before: string}
  | {kind: 'returned'; id: AnchorId}
  | ({kind: 'settled'; id: AnchorId; decided: boolean} & Fate)

/**
 * Bring a ledger up to date with a text.
 *
 * Guarantees: no anchor and no wording is ever taken out; every anchor that was ever published resolves to a
 * living one or is retired, as far as the given decisions allow.
 *
 * @param ledger - The ledger.
 * @param blocks - The blocks of the text, all with anchors, none twice.
 * @param date - From when new wordings hold and when fates befell.
 * @param decided - Fates that the editor has decided; they go before those judged by words.
 * @returns The new ledger and what is new in it.
 */
export function updateLedger(
  ledger: Ledger,
  blocks: readonly LedgerBlock[],
  date: string,
  decided: ReadonlyMap<AnchorId, Fate> = new Map()
): {ledger: Ledger; changes: LedgerChange[]} {
  const changes = ledgerChanges(ledger, blocks, decided)
  return {ledger: recordChanges(ledger, changes, date), changes}
}

/**
 * Find what a ledger does not know yet of its text.
 *
 * @param ledger - The ledger.
 * @param blocks - The blocks of the text, all with anchors, none twice.
 * @param decided - Fates that the editor has decided.
 * @returns The changes: first those of the blocks, in the text's order, then the fates of anchors that are gone.
 */
export function ledgerChanges(
  ledger: Ledger,
  blocks: readonly LedgerBlock[],
  decided: ReadonlyMap<AnchorId, Fate> = new Map()
): LedgerChange[] {
  const changes = blocks.flatMap((block) => blockChanges(ledger.anchors.get(block.id), block))
  const present = new Set(blocks.map(({id}) => id))
  const settled = settle(ledger, present, grownBlocks(changes), decided)
  return [...changes, ...settled]
}

/**
 * Write changes into a ledger.
 *
 * @param ledger - The ledger; it is left as it is.
 * @param changes - The changes.
 * @param date - Their date.
 * @returns A new ledger.
 */
export function recordChanges(
  ledger: Ledger,
  changes: readonly LedgerChange[],
  date: string
): Ledger {
  const anchors = new Map(ledger.anchors)
  for (const change of changes) {
    anchors.set(change.id, changed(anchors.get(change.id), change, date))
  }
  return {anchors}
}

function blockChanges(entry: LedgerEntry | undefined, {id, text}: LedgerBlock): LedgerChange[] {
  if (!entry) return [{kind: 'published', id, text}]
  const wording = currentWording(entry)
  const same = wording?.sha256 === wordingHash(text)
  return [
    ...(entry.fate === 'alive' ? [] : [{kind: 'returned' as const, id}]),
    ...(same ? [] : [{kind: 'reworded' as const, id, text, before: wording?.text ?? ''}])
  ]
}

function grownBlocks(changes: readonly LedgerChange[]): GrownBlock[] {
  return changes.flatMap((change) => {
    if (change.kind === 'published') return [{id: change.id, text: change.text, before: ''}]
    return change.kind === 'reworded' ? [change] : []
  })
}

function settle(
  ledger: Ledger,
  present: ReadonlySet<AnchorId>,
  grown: readonly GrownBlock[],
  decided: ReadonlyMap<AnchorId, Fate>
): LedgerChange[] {
  const lost = new Map<AnchorId, string>()
  for (const [id, entry] of ledger.anchors) {
    if (entry.fate !== 'alive' || present.has(id) || decided.has(id)) continue
    lost.set(id, currentWording(entry)?.text ?? '')
  }
  const judged = [...settleFates(lost, grown)].map(([id, fate]) => toChange(id, fate, false))
  const chosen = [...decided]
    .filter(([id, fate]) => !isFateOf(ledger.anchors.get(id), fate))
    .map(([id, fate]) => toChange(id, fate, true))
  return [...chosen, ...judged]
}

/** What was decided before is nothing new. */
function isFateOf(entry: LedgerEntry | undefined, {fate, to}: Fate): boolean {
  return entry?.fate === fate && entry.to.join() === to.join()
}

function toChange(id: AnchorId, {fate, to}: Fate, decided: boolean): LedgerChange {
  return {kind: 'settled', id, fate, to, decided}
}

function changed(entry: LedgerEntry | undefined, change: LedgerChange, date: string): LedgerEntry {
  const wordings = entry?.wordings ?? []
  switch (change.kind) {
    case 'published':
    case 'reworded':
      return {fate: 'alive', to: [], wordings: [...wordings, toWording(change.text, date)]}
    case 'returned':
      return {fate: 'alive', to: [], wordings}
    case 'settled':
      return {fate: change.fate, to: change.to, on: date, wordings}
  }
}

function toWording(text: string, since: string): LedgerEntry['wordings'][number] {
  const sha256 = wordingHash(text)
  return {since, fingerprint: fingerprint(sha256), sha256, text: foldSpace(text)}
}
