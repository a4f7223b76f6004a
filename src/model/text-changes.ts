import type {AnchorId, Ledger, LedgerEntry, TextChange} from './types.ts'

/**
 * List what happened to the blocks of a speech after they were first published.
 *
 * @param ledger - The speech's ledger.
 * @returns Rewordings and fates, by date, those of one day in the ledger's order.
 */
export function textChanges(ledger: Ledger): TextChange[] {
  const changes = [...ledger.anchors].flatMap(([at, entry]) => changesOfBlock(at, entry))
  return changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function changesOfBlock(at: AnchorId, entry: LedgerEntry): TextChange[] {
  const [, ...later] = entry.wordings
  const rewordings = later.map(
    ({since, text, fingerprint}, index): TextChange => ({
      at,
      on: since,
      change: 'reworded',
      was: entry.wordings[index]?.text ?? '',
      now: text,
      fingerprint,
      to: []
    })
  )
  if (entry.fate === 'alive') return rewordings
  return [...rewordings, {at, on: entry.on ?? '', change: entry.fate, to: entry.to}]
}
