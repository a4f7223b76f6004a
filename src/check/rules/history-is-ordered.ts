import {isBefore} from '../../model/edtf.ts'
import type {EdtfDate, Note, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const why = 'why: First rated.\n'

/** A history goes forward, and a note is not older than it. */
export const historyIsOrdered: Rule = {
  id: 'history-is-ordered',
  scope: 'speech',
  sentence:
    'The history of a rating, and the changes of a note, go from older to newer, and the note was updated no earlier than the last of them.',
  why: 'Readers follow how a judgement changed; "updated" tells them, and those who cite, which state they see.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {
        [noteFile]: altered(
          claimNote,
          why,
          `${why}  - date: 2026-11-19\n    rating: supported\n    why: Looked at again.\n`
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:18:11 Unexpected date 2026-11-19 after 2026-11-20, expected entries from older to newer'
      ]
    },
    {
      files: {[noteFile]: altered(claimNote, 'updated: 2026-11-22', 'updated: 2026-11-19')},
      messages: [
        'notes/lincoln-1863/four-score.md:18:10 Unexpected "updated" 2026-11-19, expected no earlier than the last entry of the history, 2026-11-20'
      ]
    },
    {
      files: {
        [noteFile]: altered(
          claimNote,
          'updated: 2026-11-22',
          'updated: 2026-11-22\nchanges:\n  - {date: 2026-11-24, what: A source was added.}'
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:18:10 Unexpected "updated" 2026-11-22, expected no earlier than the last entry of the changes, 2026-11-24'
      ]
    }
  ],
  checkSpeech: (speech: Speech) => speech.notes.flatMap(disorder)
}

function disorder(note: Note): Finding[] {
  const history = note.kind === 'claim' ? note.history : []
  return [...disorderOf(note, 'history', history), ...disorderOf(note, 'changes', note.changes)]
}

function disorderOf(
  {updated, placeOf}: Note,
  field: 'history' | 'changes',
  steps: ReadonlyArray<{date: EdtfDate}>
): Finding[] {
  const findings = steps.flatMap(({date}, index): Finding[] => {
    const before = steps[index - 1]?.date
    if (before === undefined || !isBefore(date, before)) return []
    const reason = `Unexpected date ${date} after ${before}, expected entries from older to newer`
    return [{place: placeOf(field, index, 'date'), reason, actual: date}]
  })
  const last = steps.at(-1)?.date
  if (last === undefined || !isBefore(updated, last)) return findings
  const reason = `Unexpected "updated" ${updated}, expected no earlier than the last entry of the ${field}, ${last}`
  return [...findings, {place: placeOf('updated'), reason, actual: updated}]
}
