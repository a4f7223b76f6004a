import type {Element} from 'xast'
import {x} from 'xastscript'
import {compareDates} from '../../model/edtf.ts'
import type {EdtfDate} from '../../model/types.ts'
import {dateAttributes} from './date-attributes.ts'
import type {TeiDocument} from './document.ts'
import {ids, pointer} from './ids.ts'

/**
 * Tell the history of a speech's edition from the dates in its files.
 *
 * @param document - What it is made from.
 * @returns `revisionDesc`, newest first: changes of the wording by the ledger, changes of notes and prose.
 */
export function revisions(document: TeiDocument): Element {
  const changes = [...wordings(document), ...notes(document)].toSorted(
    (a, b) => compareDates(b.date, a.date) || (a.words < b.words ? -1 : 1)
  )
  const first = {date: document.speech.updated, words: 'This state of the edition.'}
  return x(
    'revisionDesc',
    (changes.length > 0 ? changes : [first]).map(({date, words}) =>
      x('change', {...dateAttributes(date), who: pointer(ids.editor)}, words)
    )
  )
}

interface Change {
  date: EdtfDate
  words: string
}

/** The first wording of a block is its publication; each later one a change. */
function wordings({speech}: TeiDocument): Change[] {
  const changes = new Map<string, string[]>()
  for (const [anchor, entry] of speech.ledger.anchors) {
    for (const {since} of entry.wordings.slice(1)) {
      changes.set(since, [...(changes.get(since) ?? []), anchor])
    }
  }
  return [...changes].map(([date, anchors]) => ({
    date: date as EdtfDate,
    words: `Wording changed: ${anchors.join(', ')}.`
  }))
}

function notes({speech}: TeiDocument): Change[] {
  const counts = new Map<EdtfDate, number>()
  const essays = [speech.introduction, speech.witnesses, speech.gaps].flatMap(
    (essay) => essay ?? []
  )
  for (const {updated} of [...speech.notes, ...essays]) {
    counts.set(updated, (counts.get(updated) ?? 0) + 1)
  }
  return [...counts].map(([date, count]) => ({
    date,
    words: `Notes and editorial prose: ${count} ${count === 1 ? 'piece' : 'pieces'} last changed.`
  }))
}
