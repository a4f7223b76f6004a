import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strToU8, type Zippable, zipSync} from 'fflate'
import {x} from 'xastscript'
import {paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {SpeechExport} from '../export.ts'
import {writeXml} from '../xml/write-xml.ts'
import {chaptersOf} from './chapters.ts'
import {coverImage, coverPage} from './cover.ts'
import {navigation} from './navigation.ts'
import {packageDocument} from './package-document.ts'
import {xhtml} from './xhtml.ts'

/**
 * A speech as an EPUB 3 book (https://www.w3.org/TR/epub-33/): text, notes that open over it, and all apparatus.
 *
 * No font is embedded: whoever reads a book has chosen one.
 */
export const epub: SpeechExport = {
  name: 'epub',
  summary: 'text, notes and all apparatus as a book (EPUB 3)',
  place: /^[^/]+\.epub$/,
  onDemand: true,
  make: (context) => [{path: paths.download(context.speech.id, 'epub'), content: book(context)}]
}

const style = readFileSync(join(import.meta.dirname, 'book.css'), 'utf8')

function book(context: SpeechContext): Uint8Array {
  const chapters = chaptersOf(context)
  const files: Array<readonly [name: string, content: string]> = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(chapters, context)],
    ['EPUB/nav.xhtml', navigation(chapters, context)],
    ['EPUB/cover.svg', coverImage(context)],
    ['EPUB/cover.xhtml', coverPage(context)],
    ['EPUB/book.css', style],
    ...chapters.map(
      (chapter) => [`EPUB/${chapter.name}.xhtml`, xhtml(chapter, chapter.content)] as const
    )
  ]
  return zip(files)
}

/**
 * The media type comes first and as it is, so that a program can tell the book by its first bytes (OCF, section 4.2).
 * Zip holds local time and begins in 1980: one day of that, so that the same files give the same bytes.
 */
function zip(files: ReadonlyArray<readonly [name: string, content: string]>): Uint8Array {
  const contents: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0}]}
  for (const [name, content] of files) contents[name] = strToU8(content)
  return zipSync(contents, {level: 6, mtime: new Date(1980, 0, 1, 12)})
}

const container = writeXml(
  x('container', {version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container'}, [
    x('rootfiles', [
      x('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml'
      })
    ])
  ])
)
