import type {OutputFile, SitePath} from '../../model/types.ts'
import {
  type RecordBlock,
  recordsInBlock,
  type SearchRecord,
  searchPaths
} from '../../search/index-files.ts'
import type {SpeechExport} from '../export.ts'
import {namesInRecords} from './entry-names.ts'
import {speechRecords} from './speech-records.ts'

/** What results of a search show: of each speech files of a few records. */
export const searchTexts: SpeechExport = {
  name: 'search-texts',
  summary: 'the texts that the search page quotes',
  place: /^search\/\d+\.json$/,
  *make(context) {
    const records = speechRecords(context)
    for (let block = 0; block * recordsInBlock < records.length; block++) {
      const some = records.slice(block * recordsInBlock, (block + 1) * recordsInBlock)
      yield blockFile(
        searchPaths.speechBlock(context.speech.id, block),
        some,
        namesInRecords(context.shared.entries, some)
      )
    }
  }
}

/**
 * Write records into a file.
 *
 * @param path - Where it lies in the site.
 * @param records - The records.
 * @param names - The names of the entries that they name.
 * @returns The file.
 */
export function blockFile(
  path: string,
  records: readonly SearchRecord[],
  names: RecordBlock['names']
): OutputFile {
  const content: RecordBlock = {records, names}
  return {path: path as SitePath, content: `${JSON.stringify(content)}\n`}
}
