import {bibliographyFormats} from '../cite/bibliography-formats.ts'
import {sourcesOfSpeech} from '../model/cited-sources.ts'
import {claimFolder, paths} from '../model/paths.ts'
import type {OutputFile, SourceId} from '../model/types.ts'
import type {SpeechExport} from './export.ts'
import {RecordWriter} from './record-writer.ts'

/** The sources of each speech, and those of each of its claims, in every form of bibliographies. */
export const bibliographies: SpeechExport = {
  name: 'bibliographies',
  summary: 'the sources of the speech and of its claims as BibTeX, RIS and CSL-JSON',
  place: /(?:^|\/)sources\.(?:bib|ris|csl\.json)$/,
  make: ({speech, shared}) => {
    const writer = new RecordWriter(shared.sources)
    const claims = speech.notes.filter(({kind}) => kind === 'claim')
    return [
      ...files(speech.id, sourcesOfSpeech(speech), writer),
      ...claims.flatMap(({slug, cited}) => files(claimFolder(speech.id, slug), cited, writer))
    ]
  }
}

function files(folder: string, cited: readonly SourceId[], writer: RecordWriter): OutputFile[] {
  if (cited.length === 0) return []
  return bibliographyFormats.map((format) => ({
    path: paths.bibliography(folder, format.ending),
    content: writer.file(format, cited)
  }))
}
