import {evidenceFact, type Facts, filled} from './facts.ts'
import {lettersOfMarkdown} from './of-markdown.ts'

/** A row as CSV and SQLite give it: what is absent is empty or null. */
export type Row = Readonly<Record<string, string | null>>

/**
 * Take the facts out of the tables of the archive.
 *
 * @param rows - Gives the rows of a table.
 * @param speech - The speech's id.
 * @returns All of them: they tell everything.
 */
export function factsOfTables(rows: (table: string) => Row[], speech: string): Facts {
  const own = (table: string) => rows(table).filter((row) => row.speech === speech)
  const [about] = rows('speeches').filter((row) => row.id === speech)
  const notes = own('notes')
  const claims = own('claims')
  const column = (name: string) => filled(notes.map((row) => [row.slug ?? '', row[name] ?? '']))
  const prose = (name: string) =>
    filled(Object.entries(column(name)).map(([slug, text]) => [slug, lettersOfMarkdown(text)]))
  const cited = grouped(own('citations'), ({source}) => source ?? '')
  return {
    title: about?.title ?? '',
    date: about?.date ?? '',
    paragraphs: Object.fromEntries(
      own('paragraphs').flatMap(({id, number, text}) => (number ? [[id, text]] : []))
    ),
    quotes: column('quote'),
    claims: Object.fromEntries(claims.map(({note, claim}) => [note, claim])),
    ratings: Object.fromEntries(claims.map(({note, rating}) => [note, rating])),
    reasons: prose('reason'),
    bodies: prose('body'),
    readings: column('reading'),
    evidence: grouped(own('evidence'), ({stance, date, known, sources, text}) =>
      evidenceFact({
        stance: stance ?? '',
        date: date ?? '',
        known: known ?? '',
        sources: (sources ?? '').split(' ').filter((id) => id !== ''),
        words: lettersOfMarkdown(text ?? '')
      })
    ),
    cited: Object.fromEntries(
      Object.entries(cited).map(([slug, ids]) => [slug, [...new Set(ids)].toSorted()])
    ),
    sources: Object.fromEntries(rows('sources').map(({id, title}) => [id, title])),
    names: Object.fromEntries(rows('entries').map(({id, name}) => [id, name]))
  }
}

function grouped<T>(rows: readonly Row[], pick: (row: Row) => T): Record<string, T[]> {
  const groups: Record<string, T[]> = {}
  for (const row of rows) groups[row.note ?? ''] = [...(groups[row.note ?? ''] ?? []), pick(row)]
  return groups
}
