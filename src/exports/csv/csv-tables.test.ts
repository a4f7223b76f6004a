import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {exportFiles} from '../../testing/export-files.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import type {Row} from '../tables/table.ts'
import {csvLines} from './csv.ts'
import {csvTables} from './csv-tables.ts'
import {csvMetadata} from './csvw.ts'

interface Column {
  name: string
  datatype: string | {base: string; format?: string}
  separator?: string
  required?: boolean
}

interface TableMetadata {
  url: string
  tableSchema: {
    columns: Column[]
    primaryKey: string[]
    foreignKeys: Array<{
      columnReference: string[]
      reference: {resource: string; columnReference: string[]}
    }>
  }
}

type Record = {[column: string]: string}

async function written({archive, speeches}: ReturnType<typeof ownEdition>) {
  const files = await exportFiles(csvTables, archive, speeches)
  const metadata = await exportFiles(csvMetadata, archive)
  const {tables} = JSON.parse(String(metadata.get('data/csv-metadata.json'))) as {
    tables: TableMetadata[]
  }
  const recordsByUrl = new Map<string, Record[]>()
  for (const [path, bytes] of files) {
    const strict = {columns: true, record_delimiter: '\r\n', relax_column_count: false}
    recordsByUrl.set(path.replace('data/', ''), parse(bytes, strict) as unknown as Record[])
  }
  return {files, tables, recordsByUrl}
}

const patterns: {[base: string]: RegExp} = {
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  anyURI: /^https?:\/\/\S+$/,
  language: /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/,
  string: /^/,
  json: /^[[{"]/
}

function flaws({columns}: TableMetadata['tableSchema'], records: readonly Record[]): string[] {
  return columns.flatMap(({name, datatype, required}) => {
    const {base, format} = typeof datatype === 'string' ? {base: datatype} : datatype
    const patternsOf = [patterns[base], ...(format && base === 'string' ? [`^(${format})$`] : [])]
    return records.flatMap((record) => {
      const value = record[name] ?? 'no such column'
      if (value === '') return required ? [`${name} is missing`] : []
      const fits = patternsOf.every((pattern) => new RegExp(pattern ?? /^$/, 'u').test(value))
      return fits ? [] : [`${name}: ${value} is no ${base}`]
    })
  })
}

const keyOf = (record: Record, columns: readonly string[]) =>
  columns.some((name) => record[name] === '')
    ? undefined
    : JSON.stringify(columns.map((name) => record[name]))

describe.each([
  ['the rich archive', richArchive()],
  ['this edition', ownEdition()]
])('the tables of %s', (_name, given) => {
  it('are what their metadata says: columns in order, types, keys, references', async () => {
    const {tables, recordsByUrl} = await written(given)
    expect(tables.map(({url}) => url).sort()).toEqual([...recordsByUrl.keys()].sort())
    for (const {url, tableSchema} of tables) {
      const records = recordsByUrl.get(url) ?? []
      const [first] = records
      if (first) expect(Object.keys(first)).toEqual(tableSchema.columns.map(({name}) => name))
      expect(flaws(tableSchema, records), url).toEqual([])
      const keys = records.map((record) => keyOf(record, tableSchema.primaryKey))
      expect(keys, url).not.toContain(undefined)
      expect(new Set(keys).size, url).toBe(keys.length)
      for (const {columnReference, reference} of tableSchema.foreignKeys) {
        const known = new Set(
          recordsByUrl
            .get(reference.resource)
            ?.map((record) => keyOf(record, reference.columnReference))
        )
        const wanted = records.flatMap((record) => keyOf(record, columnReference) ?? [])
        expect(
          wanted.filter((key) => !known.has(key)),
          `${url} ${columnReference}`
        ).toEqual([])
      }
    }
  })

  it('give the words of every paragraph and every note back', async () => {
    const {recordsByUrl} = await written(given)
    expect(recordsByUrl.get('paragraphs.csv')?.map(({text}) => text)).toEqual(
      given.speeches.flatMap(({speech}) => speech.blocks.map(({text}) => text))
    )
    const textByKey = new Map(
      recordsByUrl
        .get('paragraphs.csv')
        ?.map((record) => [`${record.speech} ${record.id}`, [...(record.text ?? '')]])
    )
    for (const {speech, paragraph, start, end, quote} of recordsByUrl.get('notes.csv') ?? []) {
      const words = textByKey.get(`${speech} ${paragraph}`)?.slice(Number(start), Number(end))
      expect(words?.join('')).toBe(quote)
    }
  })
})

describe('csvLines', () => {
  const value = fc.oneof(
    fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !text.includes('\0')),
    fc
      .array(fc.constantFrom('"', ',', '\r', '\n', ' ', '\u200f', '\u{1f6a2}', '\u0007'), {
        minLength: 1
      })
      .map((signs) => signs.join('')),
    fc.constant(null)
  )

  it('gives every value back to a reader', () => {
    const rows = fc.array(fc.tuple(fc.constant('key'), value, value))
    fc.assert(
      fc.property(rows, (given: Row[]) => {
        const read = parse(csvLines(given), {record_delimiter: '\r\n'})
        expect(read).toEqual(given.map((row) => row.map((one) => one ?? '')))
      })
    )
  })
})
