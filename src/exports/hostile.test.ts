import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {siteAssets} from '../jobs/site-assets.ts'
import {compare} from '../testing/agreement/compare.ts'
import {formats} from '../testing/agreement/formats.ts'
import {archiveOfWords, places, type Words} from '../testing/archive-of-words.ts'
import {bookOf, epubFaults, filesOfBook, hasJava} from '../testing/epub.ts'
import {hostileArchive} from '../testing/hostile-archive.ts'
import {htmlFaults} from '../testing/html-faults.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {parseXml, relaxNgFaults} from '../testing/xml.ts'
import {oneFile} from './one-file/one-file.ts'
import {tei} from './tei/tei.ts'

/** What ends a section, opens markup or turns a line round in one format or another. */
const sharp = fc.constantFrom(
  ...['&', '&amp;', '<', '>', ']]>', '<!--', '-->', '</script>', '<b>', '"', "'", '`', '\\', '|'],
  ...['*', '_', '~', '#', '$', '%', ';', ',', '=', '{', '}', '[', ']', '(', ')', '!', ':a', '://'],
  ...['\u200f', '\u202b', '\u202c', '\u2067', '\u2069', '\u00a0', '\u00ad', '\ufeff', 'e\u0301'],
  ...['\u0001', '\u0007', '\u000b', '\u001b', '\u007f', '\u0085', '\ufffe', '\uffff'],
  ...['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1d49e}', 'שלום', 'سلام', ' ']
)
const words = fc
  .array(fc.oneof({weight: 3, arbitrary: sharp}, fc.string({unit: 'grapheme', maxLength: 3})), {
    maxLength: 12
  })
  .map((parts) => `Begins ${parts.join('')} ends`.replace(/[@\s\ufeff]+/g, ' '))
const archives = fc
  .record(
    Object.fromEntries(places.map((place) => [place, words])) as Record<keyof Words, typeof words>
  )
  .map((given) => ({given, archive: archiveOfWords(given)}))

describe('hostile characters in every place', () => {
  it('survive every format', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(archives, async ({archive}) => {
        for (const context of archive.speeches) {
          for (const format of formats) {
            const {told, wanted} = await compare(format, context, archive)
            expect({[format.name]: told}).toMatchObject({[format.name]: wanted})
          }
          const xml = String([...tei.make(context)][0]?.content)
          expect(relaxNgFaults(xml, new URL('tei/rostrum.rng', import.meta.url))).toEqual([])
          for (const [name, text] of filesOfBook(bookOf(context))) {
            if (/\.(?:xhtml|opf|xml|svg)$/.test(name)) parseXml(text)
          }
        }
      }),
      {numRuns: 8, seed: 7}
    )
  })

  it('refuses NUL where it stands', () => {
    const files = {'notes/mayor-2021-05-01/harbour-term.md': '---\nquote: har\0bour\n---\n'}
    expect(() => smallArchive(files)).toThrow(/NUL byte/)
    expect(() => smallArchive(files)).toThrow(/"line": 2,\s*"column": 11/)
  })

  it('leave one HTML file valid', {timeout: 60_000}, async () => {
    const assets = await siteAssets(() => undefined)
    for (const context of hostileArchive().speeches) {
      const [file] = oneFile.make(context, assets)
      expect(await htmlFaults(String(file?.content))).toEqual([])
    }
  })

  it.skipIf(!hasJava)(
    'leave the book valid, as does a text from right to left (needs java)',
    {timeout: 300_000},
    () => {
      const {speeches} = hostileArchive()
      const wanted = speeches.filter(({speech}) => /^(?:hostile|speaker)-/.test(speech.id))
      expect(wanted).toHaveLength(2)
      const books = new Map(wanted.map((context) => [context.speech.id, bookOf(context)]))
      expect(epubFaults(books)).toEqual([])
    }
  )
})
