import type {ColumnType, Reference, Row, TableShape, Value} from '../tables/table.ts'

/** Where full-text search finds a row; no table of the archive has a column of this name. */
const rowId = 'row_id'

/**
 * Write the statement that makes a table, with what each column tells as comments, so that `.schema` explains them.
 *
 * Tables are strict (SQLite 3.37): a column holds values of its type only.
 *
 * @param table - The table.
 * @returns The statement.
 */
export function createTable(table: TableShape): string {
  const columns = table.columns.map(({name, type, description, required}) => ({
    line: `${quoted(name)} ${typeNames[type]}${required ? ' NOT NULL' : ''}`,
    description
  }))
  const key = `PRIMARY KEY (${list(table.key)})`
  const isSearched = table.search.length > 0
  const lines = [
    ...(isSearched
      ? [{line: `${rowId} INTEGER PRIMARY KEY`, description: 'For full-text search.'}]
      : []),
    ...columns,
    {line: isSearched ? key.replace('PRIMARY KEY', 'UNIQUE') : key},
    ...table.references.map((reference) => ({line: foreignKey(reference)}))
  ]
  const body = lines.map((entry, index) => {
    const comma = index < lines.length - 1 ? ',' : ''
    const comment = 'description' in entry ? ` -- ${entry.description}` : ''
    return `  ${entry.line}${comma}${comment}`
  })
  return `CREATE TABLE ${quoted(table.name)} ( -- ${table.description}\n${body.join('\n')}\n) STRICT`
}

/**
 * Write the statement that adds a row to a table.
 *
 * @param table - The table.
 * @returns The statement; the row is bound as `boundRow` gives it.
 */
export function insertRow({name, columns}: TableShape): string {
  const names = list(columns.map((column) => column.name))
  const values = columns.map(({type}) => (typeNames[type] === 'TEXT' ? 'CAST(? AS TEXT)' : '?'))
  return `INSERT INTO ${quoted(name)} (${names}) VALUES (${values.join(', ')})`
}

/**
 * Make a row ready to be bound.
 *
 * @param row - The row.
 * @returns Its values; bytes in the place of a text that would not be bound whole.
 */
export function boundRow(row: Row): Array<Value | Uint8Array> {
  return row.map((value) =>
    typeof value === 'string' && unbound.test(value) ? Buffer.from(value) : value
  )
}

/** A text is bound up to the first NUL, and wrongly where half a pair of surrogates stands in it. */
const unbound = /[\0\p{Surrogate}]/u

/**
 * Write the statements that make the full-text index of a table: `<table>_search`, which keeps no second copy of the words.
 *
 * Words are folded in case in every script; accents are folded in Latin script only, so that `й` stays apart from `и`.
 *
 * @param table - A table.
 * @returns The statements; none where nothing in it is searched.
 */
export function createSearch({name, search}: TableShape): string[] {
  if (search.length === 0) return []
  const index = `${name}_search`
  const options = [
    ...search,
    `content='${name}'`,
    `content_rowid='${rowId}'`,
    `tokenize='unicode61 remove_diacritics 2'`
  ]
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5(${options.join(', ')})`,
    `INSERT INTO ${index} (${index}) VALUES ('rebuild')`,
    `INSERT INTO ${index} (${index}) VALUES ('optimize')`
  ]
}

function foreignKey({columns, table, to}: Reference): string {
  return `FOREIGN KEY (${list(columns)}) REFERENCES ${quoted(table)} (${list(to)})`
}

function list(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

/** Some names of columns are words of SQL. */
function quoted(name: string): string {
  return `"${name}"`
}

const typeNames: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  markdown: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  edtf: 'TEXT',
  day: 'TEXT',
  url: 'TEXT',
  language: 'TEXT',
  ids: 'TEXT',
  json: 'TEXT'
}
