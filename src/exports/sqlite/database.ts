import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Database} from 'node-sqlite3-wasm'
import type {Archive, Settings, SitePath} from '../../model/types.ts'
import type {ArchiveExport, Collector, SpooledFile} from '../export.ts'
import {archiveTables, speechRows, speechTables, tables} from '../tables/index.ts'
import type {Row, TableShape} from '../tables/table.ts'
import {boundRow, createSearch, createTable, insertRow} from './definition.ts'

/** Of each table of speeches its rows. */
type Contribution = ReadonlyArray<readonly Row[]>

/**
 * The whole archive as one SQLite database with typed columns, foreign keys and full-text search.
 *
 * The same archive gives the same bytes: rows come in a fixed order and nothing of the machine goes into the file.
 */
export const database: ArchiveExport<Contribution> = {
  name: 'sqlite',
  summary: 'all tables as a database with full-text search',
  isDear: true,
  contribute: speechRows,
  collect: (scratch) => new DatabaseCollector(join(scratch, 'archive.sqlite'))
}

/** No journal: a build that is killed throws the file away. One writer: no locks. */
const settingUp = [
  'PRAGMA page_size = 4096',
  'PRAGMA encoding = "UTF-8"',
  'PRAGMA journal_mode = OFF',
  'PRAGMA synchronous = OFF',
  'PRAGMA locking_mode = EXCLUSIVE',
  'PRAGMA foreign_keys = OFF'
]

class DatabaseCollector implements Collector<Contribution> {
  readonly #file: string
  #open: OpenDatabase | undefined

  constructor(file: string) {
    this.#file = file
  }

  take(contribution: Contribution): void {
    for (const [index, rows] of contribution.entries()) this.#add(speechTables[index], rows)
  }

  *finish(archive: Archive): Generator<SpooledFile> {
    for (const table of archiveTables) {
      for (const rows of table.someRows(archive)) this.#add(table, rows)
    }
    const {connection, statements} = this.#opened()
    for (const statement of statements.values()) statement.finalize()
    tellWhose(connection, archive.settings)
    for (const statement of tables.flatMap(createSearch)) connection.exec(statement)
    connection.exec('COMMIT; ANALYZE')
    connection.close()
    yield {path: 'data/archive.sqlite' as SitePath, file: this.#file}
  }

  #add(table: TableShape | undefined, rows: readonly Row[]): void {
    if (!table || rows.length === 0) return
    const statement = this.#opened().statements.get(table)
    for (const row of rows) statement?.run(boundRow(row))
  }

  /** Only a build that comes to writing makes a file. */
  #opened(): OpenDatabase {
    this.#open ??= openDatabase(this.#file)
    return this.#open
  }
}

interface OpenDatabase {
  connection: Database
  statements: ReadonlyMap<TableShape, ReturnType<OpenDatabase['connection']['prepare']>>
}

const require = createRequire(import.meta.url)

function openDatabase(file: string): OpenDatabase {
  // It takes long to load, and of all threads and commands one needs it.
  const sqlite = require('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm')
  const connection = new sqlite.Database(file)
  for (const statement of settingUp) connection.exec(statement)
  connection.exec('BEGIN')
  for (const table of tables) connection.exec(createTable(table))
  const statements = tables.map((table) => [table, connection.prepare(insertRow(table))] as const)
  return {connection, statements: new Map(statements)}
}

function tellWhose(connection: OpenDatabase['connection'], settings: Settings): void {
  const {title, description, origin, publisher, editor, licence} = settings
  const facts = {title, description, url: `${origin}/`, publisher, editor}
  const rows = Object.entries({...facts, licence: licence.name, licence_url: licence.url})
  connection.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT')
  connection.run(
    `INSERT INTO about SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)`,
    JSON.stringify(rows)
  )
}
