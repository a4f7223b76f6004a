import type {SpeechContext} from '../../model/speech-context.ts'
import type {Archive, SitePath} from '../../model/types.ts'
import type {ArchiveExport, Collector, SpooledFile} from '../export.ts'
import {Spool} from '../spool.ts'
import {archiveTables, speechRows, speechTables} from '../tables/index.ts'
import type {Table, TableShape} from '../tables/table.ts'
import {csvLines} from './csv.ts'

/** Of each table of speeches its lines. */
type Contribution = readonly string[]

/** Every table as CSV in UTF-8. */
export const csvTables: ArchiveExport<Contribution> = {
  name: 'csv',
  summary: 'all tables as CSV',
  contribute: (context: SpeechContext) => speechRows(context).map(csvLines),
  collect: (scratch) => new CsvCollector(scratch)
}

/**
 * Name the file of a table.
 *
 * @param table - The table.
 * @returns Its path in the site, e.g. `data/event-citations.csv`.
 */
export function csvPath({name}: Pick<TableShape, 'name'>): SitePath {
  return `data/${name.replaceAll('_', '-')}.csv` as SitePath
}

class CsvCollector implements Collector<Contribution> {
  readonly #scratch: string
  readonly #spools: readonly Spool[]

  constructor(scratch: string) {
    this.#scratch = scratch
    this.#spools = speechTables.map((table) => begin(table, scratch))
  }

  take(contribution: Contribution): void {
    for (const [index, lines] of contribution.entries()) this.#spools[index]?.add(lines)
  }

  *finish(archive: Archive): Generator<SpooledFile> {
    for (const spool of this.#spools) yield spool.end()
    for (const table of archiveTables) yield this.#archiveFile(table, archive)
  }

  #archiveFile(table: Table<Archive>, archive: Archive): SpooledFile {
    const spool = begin(table, this.#scratch)
    for (const rows of table.someRows(archive)) spool.add(csvLines(rows))
    return spool.end()
  }
}

function begin(table: TableShape, scratch: string): Spool {
  const spool = new Spool(csvPath(table), scratch)
  spool.add(csvLines([table.columns.map(({name}) => name)]))
  return spool
}
