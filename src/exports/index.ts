import type {Settings} from '../model/types.ts'
import {webAnnotations} from './annotations/web-annotations.ts'
import {archiveBibliography} from './archive-bibliography.ts'
import {bibliographies} from './bibliographies.ts'
import {cards} from './cards.ts'
import {citationCff} from './citation-cff.ts'
import {citationTemplates} from './citation-templates.ts'
import {claimTable} from './claims/claim-table.ts'
import {claimsJson} from './claims-json.ts'
import {csvTables} from './csv/csv-tables.ts'
import {csvMetadata} from './csv/csvw.ts'
import {dts} from './dts/dts.ts'
import {embed} from './embed.ts'
import {epub} from './epub/epub.ts'
import type {ArchiveExport, SpeechExport} from './export.ts'
import {feed} from './feed.ts'
import {fingerprints} from './fingerprints.ts'
import {archiveJson} from './json/archive-json.ts'
import {schemas} from './json/schemas.ts'
import {speechJson} from './json/speech-json.ts'
import {markdownText} from './markdown-text.ts'
import {oneFile} from './one-file/one-file.ts'
import {plainTextFile} from './plain-text.ts'
import {quotationTexts} from './quotation-texts.ts'
import {searchIndex} from './search/search-index.ts'
import {searchTexts} from './search/search-texts.ts'
import {robots, sitemap} from './sitemap.ts'
import {speechJsonld} from './speech-jsonld.ts'
import {database} from './sqlite/database.ts'
import {tei, teiApparatus} from './tei/tei.ts'

/** Every format of a single speech: adding one is adding a file and a row. */
export const speechExports: readonly SpeechExport[] = [
  quotationTexts,
  searchTexts,
  tei,
  teiApparatus,
  webAnnotations,
  speechJsonld,
  speechJson,
  epub,
  oneFile,
  plainTextFile,
  markdownText,
  bibliographies,
  fingerprints,
  citationTemplates,
  cards,
  embed
]

/** Every format of the whole archive: adding one is adding a file and a row. */
export const archiveExports: ReadonlyArray<ArchiveExport<never>> = [
  searchIndex as ArchiveExport<never>,
  feed as ArchiveExport<never>,
  sitemap as ArchiveExport<never>,
  robots as ArchiveExport<never>,
  dts as ArchiveExport<never>,
  citationCff as ArchiveExport<never>,
  csvTables as ArchiveExport<never>,
  csvMetadata as ArchiveExport<never>,
  archiveBibliography as ArchiveExport<never>,
  claimTable as ArchiveExport<never>,
  claimsJson as ArchiveExport<never>,
  database as ArchiveExport<never>,
  archiveJson as ArchiveExport<never>,
  schemas as ArchiveExport<never>
]

/**
 * List the formats of a speech that the site offers: those of every archive, and the books and files that this one asks for.
 *
 * @param settings - The archive's settings; `downloads` names the latter.
 * @returns The formats.
 */
export function publishedFormats({downloads}: Settings): SpeechExport[] {
  return speechExports.filter(
    ({name, onDemand}) => !onDemand || downloads.some((wanted) => wanted === name)
  )
}
