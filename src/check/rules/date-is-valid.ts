import {daysOf} from '../../model/edtf.ts'
import type {Archive, EdtfDate, Essay, Note, Place, PlaceOf, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import {gather} from '../gather.ts'
import type {Finding, Rule} from '../rule.ts'

/** Every date is one of EDTF, on a day that the calendar has. */
export const dateIsValid: Rule = {
  id: 'date-is-valid',
  scope: 'speech',
  sentence: 'Every date is written as in EDTF and names days that the calendar has.',
  why: 'Evidence is ordered by its dates, and readers judge by them what could be known when.',
  ok: {[noteFile]: altered(claimNote, 'date: 1776-07-04', 'date: 1776-07')},
  notOk: [
    {
      files: {[noteFile]: altered(claimNote, 'date: 1776-07-04', 'date: 1776-06-31')},
      messages: [
        'notes/lincoln-1863/four-score.md:12:11 Unexpected date "1776-06-31", expected a day that the calendar has'
      ]
    },
    {
      files: {[noteFile]: altered(claimNote, 'date: 1776-07-04', 'date: 4 July 1776')},
      messages: [
        'notes/lincoln-1863/four-score.md:12:11 Unexpected date "4 July 1776", expected a date of EDTF',
        '  Write 2022, 2022-03, 2022-03-14 or 2022-03-01/2022-03-14; 2022-03~ for "about".'
      ]
    }
  ],
  checkSpeech: (speech: Speech) => impossible(datesOfSpeech(speech)),
  checkArchive: (archive: Archive) => impossible(datesOfArchive(archive))
}

interface Written {
  date: EdtfDate | undefined
  placeAt: () => Place
}

function datesOfSpeech(speech: Speech): Written[] {
  const {date, updated, notes, introduction, witnesses, gaps, placeOf} = speech
  const inside = [
    {date, placeAt: () => placeOf('date')},
    ...notes.flatMap(datesOfNote),
    ...[introduction, witnesses, gaps].flatMap(dateOfEssay)
  ]
  // `updated` is the latest date of them all, and an impossible one counts as latest: if no other place has
  // written it, the text's front matter has.
  const isElsewhere = inside.some((written) => written.date === updated)
  return isElsewhere ? inside : [{date: updated, placeAt: () => placeOf('updated')}, ...inside]
}

function datesOfNote(note: Note): Written[] {
  const {evidence, updated, placeOf} = note
  const history = note.kind === 'claim' ? note.history : []
  return [
    ...evidence.flatMap(({date, known}, index) => [
      {date, placeAt: () => placeOf('evidence', index, 'date')},
      {date: known, placeAt: () => placeOf('evidence', index, 'known')}
    ]),
    ...history.map(({date}, index) => ({date, placeAt: () => placeOf('history', index, 'date')})),
    {date: updated, placeAt: () => placeOf('updated')}
  ]
}

function dateOfEssay(essay: Essay | undefined): Written[] {
  return essay ? [{date: essay.updated, placeAt: () => essay.placeOf('updated')}] : []
}

function* datesOfArchive({sources, events, about}: Archive): Generator<Written> {
  const ofSource = (dates: Record<string, EdtfDate | undefined>, placeOf: PlaceOf) =>
    Object.entries(dates).map(([key, date]) => ({date, placeAt: () => placeOf(key)}))
  for (const {issued, accessed, archiveDate, placeOf} of sources.values()) {
    yield* ofSource({issued, accessed, 'archive-date': archiveDate}, placeOf)
  }
  for (const {date, placeOf} of events) yield {date, placeAt: () => placeOf('date')}
  yield* dateOfEssay(about)
}

function impossible(written: Iterable<Written>): Finding[] {
  return gather(written, ({date, placeAt}) =>
    date === undefined || daysOf(date) ? [] : [misdated(date, placeAt())]
  )
}

function misdated(date: EdtfDate, place: Place): Finding {
  const isShaped = date.split('/').every((end) => /^\d{4}(?:-\d{2}){0,2}[~?%]?$/.test(end))
  if (isShaped) {
    const days = date.includes('/') ? 'an interval from an earlier to a later day' : 'a day'
    const reason = `Unexpected date "${date}", expected ${days} that the calendar has`
    return {place, reason, actual: date}
  }
  return {
    place,
    reason: `Unexpected date "${date}", expected a date of EDTF`,
    note: 'Write 2022, 2022-03, 2022-03-14 or 2022-03-01/2022-03-14; 2022-03~ for "about".',
    actual: date
  }
}
