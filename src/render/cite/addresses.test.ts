import {describe, expect, it} from 'vitest'
import {citableNote, citableSpeech} from '../../cite/citable.ts'
import {passageAnchor} from '../../cite/fill-citation.ts'
import {scanHtml} from '../../html/scan-html.ts'
import {allDocuments} from '../../testing/all-pages.ts'
import {richArchive} from '../../testing/rich-archive.ts'

const archive = richArchive()
const {origin} = archive.archive.settings
const ids = new Map(
  [...allDocuments(archive)].map(([path, html]) => [path, new Set(scanHtml(html).ids)])
)

/** Whether a cited address has a page and a place on it. */
function isThere(address: string): boolean {
  const [page = '', fragment] = address.slice(origin.length + 1).split('#')
  const places = ids.get(`${page}index.html`)
  return places !== undefined && (fragment === undefined || places.has(fragment))
}

describe.each(archive.speeches.map((context) => [context.speech.id, context] as const))(
  'every cited address of %s',
  (_id, context) => {
    it('of speech, paragraphs and headings is in the site', () => {
      const {address} = citableSpeech(context).templates
      const cited = [{}, ...context.speech.blocks.map((from) => ({from}))]
      const lost = cited
        .map((passage) => address + passageAnchor(passage))
        .filter((at) => !isThere(at))
      expect(lost).toEqual([])
    })

    it('of claims and notes is in the site', () => {
      const cited = context.speech.notes.map(
        ({slug}) => citableNote(slug, context)?.templates.address ?? slug
      )
      expect(cited.filter((at) => !isThere(at))).toEqual([])
    })
  }
)
