import {stringify} from 'yaml'
import {daysOf} from '../model/edtf.ts'
import {latestUpdate} from '../model/latest-update.ts'
import {address, paths} from '../model/paths.ts'
import type {Archive, OutputFile, SitePath} from '../model/types.ts'
import {fromArchive} from './from-archive.ts'

/**
 * How to cite the archive as a data set, in the Citation File Format 1.2.0
 * (https://github.com/citation-file-format/citation-file-format).
 */
export const citationCff = fromArchive(
  'citation-cff',
  'how to cite the archive (CITATION.cff)',
  (archive) => [citationFile(archive)]
)

function citationFile({settings, speeches}: Archive): OutputFile {
  const latest = latestUpdate(speeches)
  const released = latest === undefined ? undefined : daysOf(latest)?.first
  const email = /^mailto:([^?]+)/.exec(settings.contact)?.[1]
  const licence = spdx(settings.licence.name)
  const content = {
    'cff-version': '1.2.0',
    message: `To cite a speech, a paragraph or a note, see ${address(settings.origin, paths.cite)}`,
    type: 'dataset',
    title: settings.title,
    abstract: settings.description,
    authors: [{name: settings.editor}],
    contact: [
      {
        name: settings.publisher,
        ...(email === undefined ? {website: settings.contact} : {email})
      }
    ],
    ...(released === undefined ? {} : {version: latest, 'date-released': released}),
    ...(licence === undefined ? {} : {license: licence}),
    'license-url': settings.licence.url,
    url: address(settings.origin, paths.home)
  }
  return {
    path: 'CITATION.cff' as SitePath,
    content: stringify(content, {
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN'
    })
  }
}

/** CFF takes the licence by its SPDX name: `CC BY 4.0` is `CC-BY-4.0`. Unknown ones are given by address alone. */
function spdx(name: string): string | undefined {
  if (/^CC-?0\b/i.test(name)) return 'CC0-1.0'
  const match = /^CC[ -](BY(?:-(?:NC|ND|SA|NC-SA|NC-ND))?)[ -](\d\.\d)$/i.exec(name)
  return match?.[1] && `CC-${match[1].toUpperCase()}-${match[2]}`
}
