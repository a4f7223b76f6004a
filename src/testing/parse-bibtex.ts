import type {Creator} from '@retorquere/bibtex-parser'
import {parse} from '@retorquere/bibtex-parser'

/** A record as the parser of Better BibTeX reads it, its fields as the texts that they hold. */
export interface BibtexRecord {
  type: string
  key: string
  fields: Readonly<Record<string, string>>
  /** Family name and given name, or the whole name of a body. */
  authors: readonly string[]
}

/**
 * Read BibTeX or BibLaTeX with the parser of Better BibTeX, which knows TeX's commands and ligatures.
 *
 * @param text - The text of a `.bib` file.
 * @returns Its records.
 * @throws Error where the parser finds an error.
 */
export function parseBibtex(text: string): readonly BibtexRecord[] {
  const {entries, errors} = parse(text, {english: false, fieldMode: dates})
  if (errors.length > 0) throw new Error(errors.map(({error}) => error).join('\n'))
  return entries.map(({type, key, fields}) => ({
    type,
    key,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, String(value)])
    ),
    authors: (fields.author ?? []).map(nameOf)
  }))
}

/** Marks of doubt, `%` and `~`, are part of a date, as biber reads it. */
const dates = {date: 'verbatim', eventdate: 'verbatim', urldate: 'verbatim'} as const

function nameOf({name, prefix, lastName, firstName, suffix}: Creator): string {
  const family = [prefix, lastName].filter(Boolean).join(' ')
  return name ?? [family, firstName, suffix].filter(Boolean).join(', ')
}
