/** What the values of a column are. */
export type ColumnType =
  /** Words as they are. */
  | 'text'
  /** GFM with pandoc citations and `:lang[слово]{ru}`. */
  | 'markdown'
  | 'integer'
  | 'number'
  /** A date in EDTF, e.g. `2022-01`, `2022-01-04/2022-01-07`. */
  | 'edtf'
  /** A day, `YYYY-MM-DD`. */
  | 'day'
  | 'url'
  /** A BCP 47 tag. */
  | 'language'
  /** Ids parted by single spaces. */
  | 'ids'
  | 'json'

/** A value of a row; `null` where there is none, never an empty string. */
export type Value = string | number | null

/** The values of one row, in the order of the columns. */
export type Row = readonly Value[]

/** A column, and how its value is taken from what a row is made of. */
export interface Column<Item> {
  name: string
  type: ColumnType
  /** What it tells, in one sentence. */
  description: string
  /** Whether every row has a value. */
  required?: boolean
  /** Takes the value; nothing and the empty string both become `null`. */
  value(item: Item): string | number | undefined
}

/** Columns whose values name a row of another table. */
export interface Reference {
  columns: readonly string[]
  table: string
  /** The columns there, its key. */
  to: readonly string[]
}

/** What a table is, without its rows. */
export interface TableShape {
  /** Its name, e.g. `notes`; with `_` between words. */
  name: string
  /** What one row stands for, in one sentence. */
  description: string
  columns: ReadonlyArray<Omit<Column<never>, 'value'>>
  /** The columns that tell one row from all others. */
  key: readonly string[]
  references: readonly Reference[]
  /** Columns that a database offers for full-text search. */
  search: readonly string[]
}

/** A table whose rows are made from a speech, or from the archive. */
export interface Table<From> extends TableShape {
  /** Makes its rows. */
  rows(from: From): Row[]
  /** Makes the same rows, some at a time: of an archive a table may be larger than all else in memory. */
  someRows(from: From): Generator<Row[]>
}

/** How a table is described. */
export interface TableDescription<From, Item>
  extends Pick<TableShape, 'name' | 'description' | 'key'>,
    Partial<Pick<TableShape, 'references' | 'search'>> {
  /** Gives what the rows are made of. */
  items(from: From): Iterable<Item>
  columns: ReadonlyArray<Column<Item>>
}

/**
 * Make a table from its description.
 *
 * @param description - Its columns, each with the way to its value.
 * @returns The table.
 */
export function table<From, Item>(description: TableDescription<From, Item>): Table<From> {
  const {columns, items} = description
  const rowOf = (item: Item) => columns.map((column) => filled(column.value(item)))
  return {
    ...{references: [], search: []},
    ...description,
    rows: (from) => Array.from(items(from), rowOf),
    *someRows(from) {
      let some: Row[] = []
      for (const item of items(from)) {
        if (some.push(rowOf(item)) < rowsAtOnce) continue
        yield some
        some = []
      }
      yield some
    }
  }
}

const rowsAtOnce = 1000

function filled(value: string | number | undefined): Value {
  return value === undefined || value === '' ? null : value
}
