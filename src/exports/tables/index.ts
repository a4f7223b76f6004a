import type {SpeechContext} from '../../model/speech-context.ts'
import type {Archive} from '../../model/types.ts'
import {bearings} from './bearings.ts'
import {citations} from './citations.ts'
import {claims} from './claims.ts'
import {coverage} from './coverage.ts'
import {entries} from './entries.ts'
import {eventCitations} from './event-citations.ts'
import {events} from './events.ts'
import {evidence} from './evidence.ts'
import {mentions} from './mentions.ts'
import {noteTopics} from './note-topics.ts'
import {notes} from './notes.ts'
import {paragraphs} from './paragraphs.ts'
import {parts} from './parts.ts'
import {ratings} from './ratings.ts'
import {sources} from './sources.ts'
import {speeches} from './speeches.ts'
import type {Row, Table, TableShape} from './table.ts'
import {topics} from './topics.ts'

/** Tables whose rows are made where a speech is built: adding one is adding a file and a row. */
export const speechTables: ReadonlyArray<Table<SpeechContext>> = [
  paragraphs,
  notes,
  claims,
  evidence,
  citations,
  ratings,
  coverage,
  mentions,
  parts,
  noteTopics
]

/** Tables whose rows are made from the whole archive, once all speeches are built. */
export const archiveTables: ReadonlyArray<Table<Archive>> = [
  speeches,
  sources,
  entries,
  events,
  topics,
  eventCitations,
  bearings
]

/** All tables. */
export const tables: readonly TableShape[] = [...speechTables, ...archiveTables]

const rowsByContext = new WeakMap<SpeechContext, ReadonlyArray<readonly Row[]>>()

/**
 * Make a speech's rows of all tables; asked again for the same speech, it gives the same rows.
 *
 * @param context - The speech.
 * @returns The rows by table, in the order of `speechTables`.
 */
export function speechRows(context: SpeechContext): ReadonlyArray<readonly Row[]> {
  const known = rowsByContext.get(context)
  if (known) return known
  const rows = speechTables.map((table) => table.rows(context))
  rowsByContext.set(context, rows)
  return rows
}
