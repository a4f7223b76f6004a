import {compareDates, daysOf} from './edtf.ts'
import {historyAnchors} from './history-anchors.ts'
import {noteId, paths} from './paths.ts'
import type {
  Archive,
  EdtfDate,
  NoteRecord,
  Rating,
  SitePath,
  SpeechRecord,
  TextChange
} from './types.ts'

/** Something that was new or changed in the archive on a day. */
export interface Change {
  /** A name that stays for good and that no other change has, e.g. `mayor-2021/claims/ten-days#h-2021-06-02`. */
  id: string
  date: EdtfDate
  speech: SpeechRecord
  /** The page and the place on it where the change is to be seen. */
  path: SitePath
  fragment: string
  /** The note that changed; none for a change of the text. */
  note?: NoteRecord
  /** What happened. */
  what:
    | {kind: 'rated'; rating: Rating; why: string}
    | {kind: 'rating-changed'; before: Rating; rating: Rating; why: string}
    | {kind: 'note'; detail: string}
    | {kind: 'text'; change: TextChange}
}

/**
 * List every change that the archive's histories know.
 *
 * @param archive - The archive.
 * @returns The changes, newest first; those of one day in the order of the speeches and their texts.
 */
export function changesOf(archive: Archive): Change[] {
  const changes = archive.speeches.flatMap((speech) => [
    ...speech.notes.flatMap((note) => [
      ...ratingChanges(speech, note),
      ...noteChanges(speech, note)
    ]),
    ...speech.textChanges.map((change) => textChange(speech, change))
  ])
  return newestFirst(changes)
}

/** Each date is understood once: a large archive has tens of thousands of changes. */
function newestFirst(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({change, day: daysOf(change.date)?.first ?? ''}))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({change}) => change)
}

function ratingChanges(speech: SpeechRecord, note: NoteRecord): Change[] {
  const history = note.history ?? []
  const anchors = historyAnchors(history)
  const path = paths.claim(speech.id, note.slug)
  return history.map(({date, rating, why}, index): Change => {
    const before = history[index - 1]?.rating
    const fragment = anchors[index] ?? ''
    return {
      id: `${speech.id}/claims/${note.slug}#${fragment}`,
      ...{date, speech, path, fragment, note},
      what:
        before === undefined
          ? {kind: 'rated', rating, why}
          : {kind: 'rating-changed', before, rating, why}
    }
  })
}

/** A note of a later date than all that its file tells of it was changed then too. */
function noteChanges(speech: SpeechRecord, note: NoteRecord): Change[] {
  const {changes = [], history = [], updated} = note
  const isUntold = [...changes, ...history].every(({date}) => compareDates(updated, date) > 0)
  const untold = history.length > 0 || changes.length > 0 ? 'Note changed.' : 'Note new or changed.'
  const steps = isUntold ? [...changes, {date: updated, what: untold}] : changes
  const fragment = noteId(note.slug)
  return steps.map(({date, what}, index) => {
    const same = steps.slice(0, index).filter((step) => step.date === date).length
    return {
      id: `${speech.id}#${fragment}@${date}${same > 0 ? `-${same + 1}` : ''}`,
      ...{date, speech, path: paths.speech(speech.id), fragment, note},
      what: {kind: 'note', detail: what}
    }
  })
}

function textChange(speech: SpeechRecord, change: TextChange): Change {
  const suffix = change.fingerprint === undefined ? '' : `-${change.fingerprint}`
  return {
    id: `${speech.id}#${change.at}@${change.on}-${change.change}${suffix}`,
    date: change.on as EdtfDate,
    speech,
    path: paths.speech(speech.id),
    fragment: change.at,
    what: {kind: 'text', change}
  }
}
