import {posix} from 'node:path'
import {address, paths} from '../../model/paths.ts'
import type {Settings, SitePath} from '../../model/types.ts'
import {fromArchive} from '../from-archive.ts'
import {jsonFile} from '../json-file.ts'
import {tables} from '../tables/index.ts'
import type {ColumnType, Reference, TableShape} from '../tables/table.ts'
import {csvPath} from './csv-tables.ts'

/** What the CSV files hold: one group of tables in the terms of CSV on the Web (Metadata Vocabulary, W3C 2015). */
export const csvMetadata = fromArchive('csvw', 'the tables described (CSVW)', ({settings}) => [
  jsonFile('data/csv-metadata.json' as SitePath, tableGroup(settings))
])

function tableGroup(settings: Settings): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': settings.language}],
    'dc:title': settings.title,
    'dc:description': settings.description,
    'dc:creator': settings.editor,
    'dc:publisher': settings.publisher,
    'dc:license': {'@id': settings.licence.url},
    'dcat:landingPage': {'@id': address(settings.origin, paths.data)},
    dialect: {encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true},
    tables: tables.map(describeTable)
  }
}

function describeTable(table: TableShape): object {
  return {
    url: fileOf(table),
    'dc:description': table.description,
    tableSchema: {
      columns: table.columns.map(({name, type, description, required}) => ({
        name,
        titles: name,
        'dc:description': description,
        ...typeTerms[type],
        ...(required ? {required: true} : {})
      })),
      primaryKey: table.key,
      foreignKeys: table.references.map(foreignKey)
    }
  }
}

function foreignKey({columns, table, to}: Reference): object {
  return {
    columnReference: columns,
    reference: {resource: fileOf({name: table}), columnReference: to}
  }
}

function fileOf(table: Pick<TableShape, 'name'>): string {
  return posix.basename(csvPath(table))
}

const part = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?'

const typeTerms: Readonly<Record<ColumnType, object>> = {
  text: {datatype: 'string'},
  markdown: {datatype: {base: 'string', 'dc:format': 'text/markdown; variant=GFM'}},
  integer: {datatype: 'integer'},
  number: {datatype: 'decimal'},
  edtf: {datatype: {base: 'string', format: `${part}(/${part})?`, 'dc:title': 'EDTF date'}},
  day: {datatype: {base: 'date', format: 'yyyy-MM-dd'}},
  url: {datatype: 'anyURI'},
  language: {datatype: 'language'},
  ids: {datatype: 'string', separator: ' '},
  json: {datatype: 'json'}
}
