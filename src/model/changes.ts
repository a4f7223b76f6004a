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
    | {kind: 'new'; about: string}
    | {kind: 'rated'; rating: Rating; why: string}
    | {kind: 'rating-changed'; before: Rating; rating: Rating; why: string}
    | {kind: 'note'; detail: string | undefined}
    | {kind: 'text'; change: TextChange}
}

/** That something was new or changed on a day: of a large archive not all changes are in memory at once. */
export interface DatedChange {
  date: EdtfDate
  speech: SpeechRecord
  /** Its place among the changes of its speech. */
  place: number
}

/**
 * List every change that the archive's histories know.
 *
 * @param archive - The archive.
 * @returns The changes, newest first; those of one day in the order of the speeches and their texts.
 */
export function changesOf(archive: Archive): DatedChange[] {
  return newestFirst(
    archive.speeches.flatMap((speech) =>
      changesOfSpeech(speech).map(({date}, place) => ({date, speech, place}))
    )
  )
}

/**
 * List the changes of a speech.
 *
 * @param speech - The speech.
 * @returns The changes in the order of its text.
 */
export function changesOfSpeech(speech: SpeechRecord): Change[] {
  return [
    ...speech.notes.flatMap((note) => [
      ...ratingChanges(speech, note),
      ...noteChanges(speech, note)
    ]),
    ...speech.textChanges.map((change) => textChange(speech, change))
  ]
}

/** Each date is understood once: a large archive has tens of thousands of changes. */
function newestFirst(changes: readonly DatedChange[]): DatedChange[] {
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

/**
 * A note is new on the first day that its file tells of; that of a claim is the day of its first rating. A note of a later date than all
 * that its file tells of was changed then too.
 */
function noteChanges(speech: SpeechRecord, note: NoteRecord): Change[] {
  const {changes = [], history = [], created, updated, about = ''} = note
  const first = created ?? (changes.length + history.length > 0 ? undefined : updated)
  const told = [...(first === undefined ? [] : [{date: first}]), ...changes, ...history]
  const isUntold = told.every(({date}) => compareDates(updated, date) > 0)
  const steps: Array<{date: EdtfDate; what: Change['what']}> = [
    ...(first === undefined || isRatedOn(first, note)
      ? []
      : [{date: first, what: {kind: 'new', about} as const}]),
    ...changes.map(({date, what}) => ({date, what: {kind: 'note', detail: what} as const})),
    ...(isUntold ? [{date: updated, what: {kind: 'note', detail: undefined} as const}] : [])
  ]
  const fragment = noteId(note.slug)
  return steps.map(({date, what}, index) => {
    const same = steps.slice(0, index).filter((step) => step.date === date).length
    return {
      id: `${speech.id}#${fragment}@${date}${same > 0 ? `-${same + 1}` : ''}`,
      ...{date, speech, path: paths.speech(speech.id), fragment, note},
      what
    }
  })
}

function isRatedOn(day: EdtfDate, {history = []}: NoteRecord): boolean {
  return history[0] !== undefined && compareDates(history[0].date, day) <= 0
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
