import type {EntryId, Shared} from '../../model/types.ts'
import type {RecordBlock, SearchRecord} from '../../search/index-files.ts'

/**
 * Give all names of a glossary entry, in every language and spelling that is known.
 *
 * @param entries - The glossary.
 * @param id - The entry.
 * @returns Its names.
 */
export function namesOfEntry(entries: Shared['entries'], id: string): readonly string[] {
  const entry = entries.get(id as EntryId)
  return entry ? [...new Set([entry.name, ...Object.values(entry.native), ...entry.aliases])] : []
}

/**
 * Gather the names of all entries that records name.
 *
 * @param entries - The glossary.
 * @param records - The records.
 * @returns Names by entry.
 */
export function namesInRecords(
  entries: Shared['entries'],
  records: readonly SearchRecord[]
): RecordBlock['names'] {
  const ids = new Set(records.flatMap(({names = []}) => names.map(([, , id]) => id)))
  return Object.fromEntries([...ids].sort().map((id) => [id, namesOfEntry(entries, id)]))
}
