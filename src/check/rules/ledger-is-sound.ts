import {exampleLedger, ledgerFile, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** A ledger makes sense in itself; found while it is read. */
export const ledgerIsSound: Rule = {
  id: 'ledger-is-sound',
  scope: 'file',
  sentence:
    'A ledger has one entry for each anchor, and what moved, merged or was split has a place to go.',
  why: 'The ledger is written by the anchors command and read for ever after; a damaged one cannot keep its promise.',
  ok: {[textFile]: text, [ledgerFile]: exampleLedger()},
  notOk: [
    {
      files: {
        [textFile]: text.slice(0, text.indexOf('We are met')),
        [ledgerFile]: exampleLedger({p3: {fate: 'merged', on: '2026-11-23'}})
      },
      messages: [
        'texts/lincoln-1863.anchors.json Unexpected 0 targets of "p3", which is merged, expected one',
        '  Settle it with the anchors command: --fate ID=merged:ID.'
      ]
    }
  ]
}
