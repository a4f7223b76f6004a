import type {AnchorId, Ledger, LedgerEntry} from './types.ts'

/** Where a reader who follows an anchor lands. */
export interface Landing {
  /** Living anchors, in order of the fates that lead there; the anchor itself where it lives. */
  alive: readonly AnchorId[]
  /** Retired anchors at which a way ends: landing places that say so. */
  retired: readonly AnchorId[]
  /** Anchors that a fate names but no entry knows, and anchors whose fates lead back to themselves. */
  broken: readonly AnchorId[]
}

/** An anchor that was published and can no longer be followed. */
export interface LostAnchor {
  id: AnchorId
  /** `vanished`: alive by the ledger but not in the text; `leads-nowhere`: its fate names an unknown anchor or itself. */
  reason: 'vanished' | 'leads-nowhere'
}

/**
 * Follow an anchor through all that became of it.
 *
 * Guarantees to end, also on a ledger whose fates go round in a circle.
 *
 * @param ledger - The speech's ledger.
 * @param id - Any anchor.
 * @returns Where it leads, or `undefined` where it was never published.
 */
export function resolveAnchor(ledger: Ledger, id: AnchorId): Landing | undefined {
  if (!ledger.anchors.has(id)) return undefined
  const ends = {
    alive: new Set<AnchorId>(),
    retired: new Set<AnchorId>(),
    broken: new Set<AnchorId>()
  }
  follow(ledger, id, new Set(), new Set(), ends)
  return {alive: [...ends.alive], retired: [...ends.retired], broken: [...ends.broken]}
}

/**
 * Find the anchors that can no longer be followed.
 *
 * @param ledger - The speech's ledger.
 * @param blocks - The blocks of its text.
 * @returns Each lost anchor once, in the ledger's order; none in a sound edition.
 */
export function lostAnchors(
  ledger: Ledger,
  blocks: Iterable<{readonly id: AnchorId}>
): LostAnchor[] {
  const present = new Set<AnchorId>()
  for (const block of blocks) present.add(block.id)
  const lost: LostAnchor[] = []
  for (const [id, entry] of ledger.anchors) {
    if (present.has(id)) continue
    if (entry.fate === 'alive') lost.push({id, reason: 'vanished'})
    else if (leadsNowhere(resolveAnchor(ledger, id))) lost.push({id, reason: 'leads-nowhere'})
  }
  return lost
}

/**
 * Give the wording that an anchor had last.
 *
 * @param entry - Its entry.
 * @returns The latest of its wordings.
 */
export function currentWording(entry: LedgerEntry): LedgerEntry['wordings'][number] | undefined {
  return entry.wordings.at(-1)
}

type Ends = Record<keyof Landing, Set<AnchorId>>

function follow(
  ledger: Ledger,
  id: AnchorId,
  way: Set<AnchorId>,
  done: Set<AnchorId>,
  ends: Ends
): void {
  if (way.has(id)) {
    ends.broken.add(id)
    return
  }
  if (done.has(id)) return
  const entry = ledger.anchors.get(id)
  if (!entry) ends.broken.add(id)
  else if (entry.fate === 'alive') ends.alive.add(id)
  else if (entry.to.length === 0) ends.retired.add(id)
  way.add(id)
  for (const next of entry?.to ?? []) follow(ledger, next, way, done, ends)
  way.delete(id)
  done.add(id)
}

function leadsNowhere(landing: Landing | undefined): boolean {
  return !landing || landing.broken.length > 0
}
