import {z} from 'zod'
import type {AnchorId, Ledger, LedgerEntry, Outcome, SpeechId} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {readYamlFile} from './front-matter-file.ts'
import {exists} from './list-archive.ts'
import {anchorId, text} from './schemas/common.ts'

const entry = z.strictObject({
  wordings: z.array(
    z.strictObject({
      sha256: text,
      fingerprint: text,
      since: text,
      text: z.string().optional()
    })
  ),
  fate: z.enum(['alive', 'moved', 'merged', 'split', 'retired']),
  to: z.array(anchorId).default([]),
  on: text.optional()
})

/** The ledger: `texts/<speech>.anchors.json`. */
export const ledgerSchema = z.strictObject({anchors: z.record(anchorId, entry)})

/**
 * Read the ledger of a speech.
 *
 * @param folder - The archive's folder.
 * @param speech - The speech.
 * @returns Its ledger, empty where none was started yet.
 */
export function readLedger(folder: string, speech: SpeechId): Outcome<Ledger> {
  const file = `texts/${speech}.anchors.json`
  const none: Ledger = {anchors: new Map()}
  if (!exists(folder, file)) return {value: none, faults: []}
  // JSON is YAML; read so, its faults have places.
  const read = readYamlFile(folder, file, ledgerSchema)
  if (!read.value) return {value: none, faults: read.faults}
  const entries = Object.entries(read.value.data.anchors).map(([anchor, value]) => {
    const wordings = value.wordings.map((wording) => withoutUndefined({...wording}))
    const entry: LedgerEntry = withoutUndefined({...value, wordings})
    return [anchor as AnchorId, entry] as const
  })
  return {value: {anchors: new Map(entries)}, faults: []}
}
