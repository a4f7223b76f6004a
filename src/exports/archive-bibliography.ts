import {bibliographyFormats} from '../cite/bibliography-formats.ts'
import {sourceToCsl} from '../cite/source-to-csl.ts'
import {paths} from '../model/paths.ts'
import type {Archive} from '../model/types.ts'
import type {ArchiveExport, SpooledFile} from './export.ts'
import {Spool} from './spool.ts'

/** All sources of the archive, in every form of bibliographies. */
export const archiveBibliography: ArchiveExport<undefined> = {
  name: 'archive-bibliography',
  summary: 'all sources as BibTeX, RIS and CSL-JSON',
  contribute: () => undefined,
  collect: (scratch) => ({take: () => undefined, finish: (archive) => files(archive, scratch)})
}

function files({sources}: Archive, scratch: string): SpooledFile[] {
  return bibliographyFormats.map((format) => {
    const file = new Spool(paths.bibliography('', format.ending), scratch)
    file.add(format.before)
    let isFirst = true
    for (const source of sources.values()) {
      file.add((isFirst ? '' : format.between) + format.record(sourceToCsl(source)))
      isFirst = false
    }
    file.add(format.after)
    return file.end()
  })
}
