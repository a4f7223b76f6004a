import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {EntryId, Shared} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'

/**
 * Name a speaker or place.
 *
 * @param shared - What the archive knows.
 * @param idOrName - A glossary entry's id, or a plain name.
 * @returns The entry's name, or the plain name.
 */
export function entryName(shared: Pick<Shared, 'entries'>, idOrName: string): string {
  return shared.entries.get(idOrName as EntryId)?.name ?? idOrName
}

/**
 * Name a speaker or place, with a link to its glossary entry where there is one.
 *
 * Guarantees that a name written from right to left leaves the order of the words around it alone.
 *
 * @param shared - What the archive knows.
 * @param idOrName - A glossary entry's id, or a plain name.
 * @returns A link, or the plain name.
 */
export function entryLink(shared: Pick<Shared, 'entries'>, idOrName: string): Element {
  const entry = shared.entries.get(idOrName as EntryId)
  return h('bdi', entry ? h('a', {href: to(paths.entry(entry.id))}, entry.name) : idOrName)
}
