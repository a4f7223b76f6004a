import {altered, exampleLedger, ledgerFile, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

const changed = altered(text, 'battle-field', 'battlefield')

/** The ledger knows since when a wording holds; found by the anchors command. */
export const wordingHasDate: Rule = {
  id: 'wording-has-date',
  scope: 'command',
  sentence:
    'A change of a published wording has a date, not before that of the wording that it follows.',
  why: 'Who cited the older wording can be told when it changed only if the change was dated.',
  ok: {
    [textFile]: altered(changed, 'language: en', 'language: en\nupdated: 2026-11-23'),
    [ledgerFile]: exampleLedger()
  },
  notOk: [
    {
      files: {[textFile]: changed, [ledgerFile]: exampleLedger()},
      messages: [
        'texts/lincoln-1863.md:1:1 Unexpected change of "p3" without a date, expected to know since when it holds',
        '  Write the day of the change into the front matter as `updated: DATE`, or give it on the command line.'
      ]
    },
    {
      files: {
        [textFile]: altered(changed, 'language: en', 'language: en\nupdated: 2026-11-21'),
        [ledgerFile]: exampleLedger()
      },
      messages: [
        'texts/lincoln-1863.md:1:1 Unexpected change of "p3" on 2026-11-21, before the wording of 2026-11-22 that it follows',
        '  Write the day of the change into the front matter as `updated: DATE`, or give it on the command line.'
      ]
    }
  ]
}
