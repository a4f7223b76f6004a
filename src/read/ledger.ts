import {z} from 'zod'
import type {AnchorId, Fault, Ledger, LedgerEntry, Outcome, SpeechId} from '../model/types.ts'
import {readYamlFile} from './front-matter-file.ts'
import {exists} from './list-archive.ts'
import {largestFile, readFileText} from './read-file.ts'
import {anchorId, text} from './schemas/common.ts'

/** The form of `texts/<speech>.anchors.json`. */
export const ledgerSchema = z
  .strictObject({
    format: z.literal('rostrum-ledger-1'),
    anchors: z.array(
      z.strictObject({
        id: anchorId,
        fate: z.enum(['alive', 'moved', 'merged', 'split', 'retired']),
        to: z.array(anchorId).optional(),
        on: text.optional(),
        wordings: z
          .array(
            z.strictObject({
              since: text,
              fingerprint: text,
              sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits'),
              text: z.string()
            })
          )
          .min(1)
      })
    )
  })
  .meta({title: 'Rostrum ledger of anchors'})

/** A ledger holds every wording of its text, and of very short paragraphs it says more than they do. */
const largestLedger = 20 * largestFile

type LedgerFile = z.infer<typeof ledgerSchema>

/**
 * Name the file of a speech's ledger.
 *
 * @param speech - The speech.
 * @returns The file, relative to the archive.
 */
export function ledgerFile(speech: SpeechId): string {
  return `texts/${speech}.anchors.json`
}

/**
 * Read the ledger of a speech.
 *
 * @param folder - The archive's folder.
 * @param speech - The speech.
 * @returns The ledger; an empty one where there is none yet or where it has faults.
 */
export function readLedger(folder: string, speech: SpeechId): Outcome<Ledger> {
  const none: Ledger = {anchors: new Map()}
  const file = ledgerFile(speech)
  if (!exists(folder, file)) return {value: none, faults: []}
  const {text: source, fault} = readFileText(folder, file, largestLedger)
  if (fault) return {value: none, faults: [fault]}
  const data = parseStrictly(source)
  if (!data) return {value: none, faults: readYamlFile(folder, file, ledgerSchema).faults}
  const faults = inconsistencies(data, file)
  return faults.length > 0 ? {value: none, faults} : {value: toLedger(data), faults: []}
}

/**
 * Write a ledger down.
 *
 * Guarantees the same bytes for the same ledger: keys in a fixed order, anchors in order of first publication.
 *
 * @param ledger - The ledger.
 * @returns JSON that `readLedger` gives back unchanged.
 */
export function formatLedger(ledger: Ledger): string {
  const anchors = [...ledger.anchors].map(([id, entry]) => ({
    id,
    fate: entry.fate,
    ...(entry.to.length > 0 ? {to: entry.to} : {}),
    ...(entry.on === undefined ? {} : {on: entry.on}),
    wordings: entry.wordings.map(({since, fingerprint, sha256, text}) => ({
      since,
      fingerprint,
      sha256,
      text
    }))
  }))
  return `${JSON.stringify({format: 'rostrum-ledger-1', anchors}, undefined, 2)}\n`
}

/** JSON is YAML too, but `JSON.parse` is many times faster; only a faulty file is read again for its places. */
function parseStrictly(source: string): LedgerFile | undefined {
  try {
    return ledgerSchema.safeParse(JSON.parse(source)).data
  } catch {
    return undefined
  }
}

function toLedger(data: LedgerFile): Ledger {
  return {
    anchors: new Map(
      data.anchors.map(({id, fate, to, on, wordings}): [AnchorId, LedgerEntry] => [
        id,
        {
          wordings,
          fate,
          to: to ?? [],
          ...(on === undefined ? {} : {on})
        }
      ])
    )
  }
}

function inconsistencies(data: LedgerFile, file: string): Fault[] {
  const known = new Set<string>()
  const faults: Fault[] = []
  const report = (reason: string, note: string) =>
    faults.push({place: {file}, ruleId: 'ledger-is-sound', reason, note})
  for (const {id} of data.anchors) {
    if (known.has(id)) {
      report(
        `Unexpected second entry for "${id}", expected one`,
        'Join their wordings in one entry.'
      )
    }
    known.add(id)
  }
  for (const {id, fate, to = []} of data.anchors) {
    const right = fate === 'split' ? to.length > 0 : to.length === (fate in leadsOn ? 1 : 0)
    if (!right) {
      report(
        `Unexpected ${to.length} targets of "${id}", which is ${fate}, expected ${targets(fate)}`,
        'Settle it with the anchors command: --fate ID=merged:ID.'
      )
    }
    for (const target of to.filter((one) => !known.has(one))) {
      report(
        `Unexpected target "${target}" of "${id}", expected an anchor of this ledger`,
        'Settle it with the anchors command: --fate ID=merged:ID.'
      )
    }
  }
  return faults
}

const leadsOn = {moved: true, merged: true}

function targets(fate: LedgerEntry['fate']): string {
  if (fate === 'split') return 'at least one'
  return fate in leadsOn ? 'one' : 'none'
}
