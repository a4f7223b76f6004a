import type {Root as MdastRoot} from 'mdast'
import type {Browser} from 'playwright-core'
import {visit} from 'unist-util-visit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Note} from '../model/types.ts'
import {openBrowser} from '../testing/browser.ts'
import {pdfText} from '../testing/pdf-text.ts'
import {type PrintedSite, printedSite} from '../testing/printed-site.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {printSpeech} from './print-speech.ts'

const edition = ownEdition()
let browser: Browser
let site: PrintedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), printedSite(edition)])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.remove()
})

describe('the PDF of a speech', () => {
  it('holds every block, every word of every note and essay, and every source that is cited', async () => {
    const {settings, sources} = edition.archive
    for (const {speech} of edition.speeches) {
      const options = {
        site: site.folder,
        origin: settings.origin,
        id: speech.id,
        paper: 'a4'
      } as const
      const {pdf} = await printSpeech(browser, options)
      const text = await pdfText(pdf)
      const printed = [text, text.replace(/⟨[^⟩]*⟩/g, '')].map(lettersOf)
      const expected = [
        ...speech.blocks.map(({id, text}) => ({of: id as string, text})),
        ...speech.notes.flatMap((note) =>
          textsOf(note).map((text) => ({of: note.slug as string, text}))
        ),
        ...[speech.introduction, speech.witnesses, speech.gaps].flatMap((essay) =>
          essay ? runsOf(essay.body).map((text) => ({of: essay.title, text})) : []
        ),
        ...speech.notes.flatMap(({cited}) =>
          cited.map((id) => ({of: id as string, text: sources.get(id)?.title ?? ''}))
        )
      ]
      expect(
        expected.filter(({text}) => !printed.some((words) => words.includes(lettersOf(text))))
      ).toEqual([])
      expect(speech.notes.length).toBeGreaterThan(90)
    }
  }, 240_000)
})

/** All that a note says in words of its own; numbers of citations may stand between them. */
function textsOf(note: Note): string[] {
  const own = note.kind === 'claim' ? [note.claim, ...runsOf(note.reason)] : []
  const other =
    note.kind === 'variant' ? [note.reading, note.translation ?? '', ...runsOf(note.sense)] : []
  return [
    ...own,
    ...other,
    ...runsOf(note.body),
    ...note.evidence.flatMap(({text}) => runsOf(text)),
    ...(note.missing ? runsOf(note.missing) : []),
    ...note.renderings.map(({text}) => text)
  ]
}

function runsOf(tree: MdastRoot): string[] {
  const runs: string[] = []
  visit(tree, 'text', ({value}) => {
    runs.push(value)
  })
  return runs
}

/** Lines break where the paper ends, with hyphens or without, and type joins letters. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase()
}
