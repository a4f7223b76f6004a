import {placeAnchors} from '../import/place-anchors.ts'
import {type BlockName, nameBlocks} from '../model/name-blocks.ts'
import type {Fate} from '../model/settle-fates.ts'
import type {AnchorId, Outcome, SpeechId} from '../model/types.ts'
import {type LedgerChange, ledgerChanges, recordChanges} from '../model/update-ledger.ts'
import {readFrontMatterFile} from '../read/front-matter-file.ts'
import {formatLedger, ledgerFile, readLedger} from '../read/ledger.ts'
import {parseText} from '../read/parse-text.ts'
import {readFileText} from '../read/read-file.ts'
import {textSchema} from '../read/schemas/text.ts'
import {dateFaults, decidedFaults, writtenFaults} from './anchor-faults.ts'

/** A text whose anchors and ledger are in order, and what had to be done for it. */
export interface AnchorsResult {
  /** Files to write, relative to the archive; the text first: its anchors are what the ledger follows. */
  files: ReadonlyArray<{file: string; content: string}>
  /** The name of each block. */
  names: ReadonlyArray<BlockName & {line: number; written?: string | undefined}>
  /** What is new in the ledger. */
  changes: readonly LedgerChange[]
}

/** What the editor says of the change. */
export interface Decisions {
  /** From when new wordings hold; where absent, the text's `updated` says it. */
  date?: string | undefined
  /** Fates that the editor has decided. */
  fates: ReadonlyMap<AnchorId, Fate>
}

/**
 * Give each block of a text an anchor and bring its ledger up to date, writing nothing yet.
 *
 * @param archive - The archive's folder.
 * @param id - The speech.
 * @param decisions - What the editor has decided.
 * @returns What is to be written, or the faults that forbid it.
 */
export function anchorsOfText(
  archive: string,
  id: SpeechId,
  decisions: Decisions
): Outcome<AnchorsResult | undefined> {
  const file = `texts/${id}.md`
  const read = readFrontMatterFile(archive, file, textSchema)
  const ledger = readLedger(archive, id)
  const source = readFileText(archive, file).text
  if (!read.value || ledger.faults.length > 0 || source === undefined) {
    return {value: undefined, faults: [...read.faults, ...ledger.faults]}
  }
  const {blocks} = parseText(read.value.body, file)
  const {front} = read.value
  const names = nameBlocks(ledger.value, blocks)
  const named = blocks.map((block, index) => ({...block, id: names[index]?.id ?? ('' as AnchorId)}))
  const changes = ledgerChanges(ledger.value, named, decisions.fates)
  // The words of a text that was never in a ledger have held since it was spoken.
  const first = ledger.value.anchors.size === 0 ? front.date : undefined
  const date = decisions.date ?? front.updated ?? first
  const updated = recordChanges(ledger.value, changes, date ?? '')
  const faults = [
    ...blocks.flatMap((block) => writtenFaults(block, ledger.value)),
    ...decidedFaults(decisions.fates, ledger.value, updated, named, file),
    ...dateFaults(changes, ledger.value, date, file)
  ]
  if (faults.length > 0) return {value: undefined, faults}
  const placed = named.filter((block) => block.anchor !== block.id)
  return {
    value: {
      files: [
        ...(placed.length > 0 ? [{file, content: placeAnchors(source, placed)}] : []),
        ...(changes.length > 0 ? [{file: ledgerFile(id), content: formatLedger(updated)}] : [])
      ],
      names: names.map((name, index) => ({
        ...name,
        line: blocks[index]?.place.start?.line ?? 1,
        written: blocks[index]?.anchor
      })),
      changes
    },
    faults
  }
}
