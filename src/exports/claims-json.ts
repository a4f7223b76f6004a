import type {Archive, Settings, SitePath} from '../model/types.ts'
import type {ArchiveExport, Collector, SpooledFile} from './export.ts'
import {Spool} from './spool.ts'
import {claims} from './tables/claims.ts'
import {speechRows, speechTables} from './tables/index.ts'
import type {Row} from './tables/table.ts'

/** The rated claims as JSON: the same values under the same names as in the table. */
export const claimsJson: ArchiveExport<readonly string[]> = {
  name: 'claims-json',
  summary: 'every rated claim as JSON',
  contribute: (context) =>
    (speechRows(context)[speechTables.indexOf(claims)] ?? []).map((row) =>
      JSON.stringify(asObject(row))
    ),
  collect: (scratch) => new ClaimsCollector(scratch)
}

class ClaimsCollector implements Collector<readonly string[]> {
  readonly #spool: Spool
  #isFirst = true

  constructor(scratch: string) {
    this.#spool = new Spool('data/claims.json' as SitePath, scratch)
    this.#spool.add('{"claims":[')
  }

  take(lines: readonly string[]): void {
    for (const line of lines) {
      this.#spool.add(`${this.#isFirst ? '' : ','}\n${line}`)
      this.#isFirst = false
    }
  }

  *finish({settings}: Archive): Generator<SpooledFile> {
    this.#spool.add(`\n],\n${JSON.stringify(whose(settings)).slice(1)}\n`)
    yield this.#spool.end()
  }
}

function whose({title, origin, publisher, licence}: Settings): object {
  return {archive: title, url: `${origin}/`, publisher, licence}
}

function asObject(row: Row): object {
  const values = claims.columns.map(({name}, index) => [name, row[index] ?? null] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== null))
}
