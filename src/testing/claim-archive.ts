import {claimRecords} from '../bench/claim-records.ts'
import {claimTableFiles} from '../exports/claims/claim-table.ts'
import type {Archive} from '../model/types.ts'
import {claimRows} from '../render/claims/claim-row.ts'
import type {Load} from '../search/load-once.ts'
import {smallArchive} from './small-archive.ts'

/**
 * Make an archive up that has nothing but claims.
 *
 * @param claims - How many.
 * @returns The archive.
 */
export function claimArchive(claims: number): Archive {
  const {speeches, sources} = claimRecords(claims)
  const {archive} = smallArchive()
  const topics = [...new Set(speeches.flatMap(({notes}) => notes.flatMap((note) => note.topics)))]
  return {
    ...archive,
    settings: {
      ...archive.settings,
      topics: Object.fromEntries(topics.map((topic) => [topic, topic.replace('-', ' ')]))
    },
    speeches,
    sources,
    entries: new Map()
  }
}

/**
 * Write the table of its claims.
 *
 * @param archive - The archive.
 * @returns Loads the files, and remembers how many bytes of which were loaded.
 */
export function claimFiles(archive: Archive): {load: Load; loaded: Map<string, number>} {
  const files = new Map(
    [...claimTableFiles(claimRows(archive), archive)].map(([path, content]) => [
      path,
      JSON.stringify(content)
    ])
  )
  const loaded = new Map<string, number>()
  const load: Load = async (path) => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`${path}: 404`)
    loaded.set(path, Buffer.byteLength(content))
    return JSON.parse(content)
  }
  return {load, loaded}
}
