import {normaliseText} from '../../model/canonical-text.ts'
import {currentWording} from '../../model/ledger.ts'
import type {Block, LedgerEntry, Speech} from '../../model/types.ts'
import {anchorPlace} from '../anchor-place.ts'
import {altered, exampleLedger, ledgerFile, text, textFile} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import type {Finding, Rule} from '../rule.ts'

/** A ledger that was begun records every anchor and wording of its text. */
export const ledgerIsCurrent: Rule = {
  id: 'ledger-is-current',
  scope: 'speech',
  sentence: 'A ledger knows every anchor of its text, with the wording that it has now.',
  why: 'The site prints a fingerprint of each wording. Only what the ledger has recorded can be recognised in ten years, or missed when it is lost.',
  ok: {[textFile]: text, [ledgerFile]: exampleLedger()},
  notOk: [
    {
      files: {
        [textFile]: `${text}\nWe have come to dedicate a portion of that field. {#p4}\n`,
        [ledgerFile]: exampleLedger()
      },
      messages: [
        'texts/lincoln-1863.md:17:51 Unexpected anchor "p4" that the ledger does not know, expected every anchor in it',
        '  Run "npm run anchors" to record it.'
      ]
    },
    {
      files: {
        [textFile]: altered(text, 'battle-field', 'battlefield'),
        [ledgerFile]: exampleLedger()
      },
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected wording of p3 that the ledger does not know, expected "We are met on a great battle-field of that war."',
        '  Undo the change, or run "npm run anchors" to record the new wording.'
      ]
    },
    {
      files: {
        [textFile]: text,
        [ledgerFile]: exampleLedger({p3: {fate: 'retired', on: '2026-11-23'}})
      },
      messages: [
        'texts/lincoln-1863.md:15:49 Unexpected anchor "p3" that is retired by the ledger, expected an anchor that is alive',
        '  Take it off and run "npm run anchors": the block gets one that was never used before.'
      ]
    }
  ],
  checkSpeech({ledger: {anchors}, blocks}: Speech) {
    // A text that was never published has no ledger yet: the anchors command begins it.
    if (anchors.size === 0) return []
    return blocks.flatMap((block) => unrecorded(block, anchors.get(block.id)))
  }
}

function unrecorded(block: Block, entry: LedgerEntry | undefined): Finding[] {
  const place = anchorPlace(block)
  if (!entry) {
    const reason = `Unexpected anchor "${block.id}" that the ledger does not know, expected every anchor in it`
    return [{place, reason, note: 'Run "npm run anchors" to record it.', actual: block.id}]
  }
  if (entry.fate !== 'alive') {
    const reason = `Unexpected anchor "${block.id}" that is ${entry.fate} by the ledger, expected an anchor that is alive`
    const note =
      'Take it off and run "npm run anchors": the block gets one that was never used before.'
    return [{place, reason, note, actual: block.id}]
  }
  const recorded = currentWording(entry)?.text ?? ''
  if (recorded === block.text || normaliseText(recorded) === normaliseText(block.text)) return []
  return [
    {
      place: block.place,
      reason: `Unexpected wording of ${block.id} that the ledger does not know, expected "${excerpt(recorded)}"`,
      note: 'Undo the change, or run "npm run anchors" to record the new wording.',
      actual: block.text
    }
  ]
}
