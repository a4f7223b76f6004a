import {webAnnotations} from './annotations/web-annotations.ts'
import type {ArchiveExport, SpeechExport} from './export.ts'
import {feed} from './feed.ts'
import {quotationIndex} from './quotation-index.ts'
import {quotationTexts} from './quotation-texts.ts'
import {robots, sitemap} from './sitemap.ts'
import {tei} from './tei/tei.ts'

/** Every format of a single speech: adding one is adding a file and a row. */
export const speechExports: readonly SpeechExport[] = [quotationTexts, tei, webAnnotations]

/** Every format of the whole archive: adding one is adding a file and a row. */
export const archiveExports: ReadonlyArray<ArchiveExport<never>> = [
  quotationIndex as ArchiveExport<never>,
  feed as ArchiveExport<never>,
  sitemap as ArchiveExport<never>,
  robots as ArchiveExport<never>
]
