import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import sqlite from 'node-sqlite3-wasm'
import {describe, expect, it} from 'vitest'
import type {Element} from 'xast'
import {compareDates} from '../model/edtf.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {EdtfDate} from '../model/types.ts'
import {formatDate} from '../prose/format-date.ts'
import {finishPage} from '../render/finish.ts'
import {speechPage} from '../render/pages/speech.ts'
import {testAssets} from '../testing/all-pages.ts'
import {bookOf, filesOfBook} from '../testing/epub.ts'
import {exportFiles} from '../testing/export-files.ts'
import {type Facts, factsOf} from '../testing/facts.ts'
import {factsOfPage} from '../testing/facts-of-markup.ts'
import {hostileArchive} from '../testing/hostile-archive.ts'
import {ownEdition, type TestArchive} from '../testing/read-archive.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {elementsIn, parseXml, textOf} from '../testing/xml.ts'
import {makeAssets} from '../write/assets.ts'
import {webAnnotations} from './annotations/web-annotations.ts'
import {claimsJson} from './claims-json.ts'
import {csvTables} from './csv/csv-tables.ts'
import {dts} from './dts/dts.ts'
import type {SpeechExport} from './export.ts'
import {speechJson} from './json/speech-json.ts'
import {markdownText} from './markdown-text.ts'
import {oneFile} from './one-file/one-file.ts'
import {plainTextFile} from './plain-text.ts'
import {speechJsonld} from './speech-jsonld.ts'
import {database} from './sqlite/database.ts'
import {tei} from './tei/tei.ts'
import {allowedInXml} from './xml/write-xml.ts'

const assets = await makeAssets(() => undefined)

function contentOf(format: SpeechExport, context: SpeechContext): string {
  const [file] = format.make(context, assets)
  return String(file?.content)
}

/** Takes the facts of a speech out of one format. */
type Reader = (context: SpeechContext, archive: TestArchive) => Facts | Promise<Facts>

const readers: Readonly<Record<string, Reader>> = {
  'the page': (context) =>
    factsOfPage(finishPage(speechPage(context), context.shared.settings, testAssets)),
  'one HTML file': (context) => factsOfPage(contentOf(oneFile, context)),
  EPUB: (context) => {
    const files = filesOfBook(bookOf(context))
    const read = (name: string) => factsOfPage(files.get(`EPUB/${name}.xhtml`) ?? '')
    const {paragraphs = {}} = read('text')
    return {...read('notes'), paragraphs}
  },
  TEI: (context) => factsOfTei(parseXml(contentOf(tei, context))),
  'Web Annotations': (context) =>
    factsOfAnnotations(JSON.parse(contentOf(webAnnotations, context))),
  JSON: (context) => factsOfJson(JSON.parse(contentOf(speechJson, context))),
  'JSON-LD': (context) => {
    const [work] = JSON.parse(contentOf(speechJsonld, context))['@graph']
    return {date: work.dateCreated, title: work.name}
  },
  CSV: async (context, archive) => {
    const files = await exportFiles(csvTables, archive.archive, archive.speeches)
    const rows = (name: string): Row[] =>
      parse(files.get(`data/${name}.csv`) ?? '', {columns: true})
    return factsOfTables(rows, context.speech.id)
  },
  SQLite: async (context, archive) => {
    const files = await exportFiles(database, archive.archive, archive.speeches)
    return readDatabase(files.get('data/archive.sqlite') ?? Buffer.alloc(0), context.speech.id)
  },
  'claims as JSON': async (context, {archive, speeches}) => {
    const files = await exportFiles(claimsJson, archive, speeches)
    const {claims} = JSON.parse(String(files.get('data/claims.json'))) as {claims: Row[]}
    const own = claims.filter(({speech}) => speech === context.speech.id)
    return {ratings: byNote(own, 'rating'), claims: byNote(own, 'claim')}
  },
  DTS: async (context, {archive, speeches}) => {
    const files = await exportFiles(dts, archive, speeches)
    const {id, blocks} = context.speech
    const entries = blocks.flatMap(({id: anchor, number}) => {
      const xml = files.get(`${id}/${id}.tei/${anchor}.xml`)
      return number === undefined ? [] : [[anchor, xml && textOf(parseXml(String(xml)))]]
    })
    return {paragraphs: Object.fromEntries(entries)}
  },
  'plain text': (context) =>
    withBlocks(contentOf(plainTextFile, context).trimEnd().split('\n\n'), context),
  Markdown: (context) => {
    const text = contentOf(markdownText, context)
    // Its markup is not undone here: each paragraph's plain words must stand in it in order.
    return inOrder(text, context)
  }
}

describe.each([
  ['this edition', ownEdition()],
  ['the rich archive', richArchive()],
  ['an archive of hostile characters', hostileArchive()]
] as const)('all formats of %s agree with the archive', (_name, archive) => {
  it.each(Object.entries(readers))('%s', async (format, read) => {
    for (const context of archive.speeches) {
      const facts = await read(context, archive)
      const wanted = expected(format, context)
      for (const [name, value] of Object.entries(facts)) {
        expect({[name]: value}).toEqual({[name]: wanted[name as keyof Facts]})
      }
      expect(Object.keys(facts)).not.toEqual([])
    }
  })
})

/** XML has no place for some characters, and pages print dates that HTML cannot express in words. */
function expected(format: string, {speech}: SpeechContext): Required<Facts> {
  const facts = factsOf(speech)
  if (format === 'JSON-LD') return {...facts, date: facts.date.replace(/[~?%]/, '')}
  const isXml = ['TEI', 'DTS', 'EPUB'].includes(format)
  const isPage = ['the page', 'one HTML file', 'EPUB'].includes(format)
  const text = JSON.stringify(facts)
  const readable = isXml ? mapStrings(facts, allowedInXml) : (JSON.parse(text) as Required<Facts>)
  if (!isPage) return readable
  const evidence = Object.entries(readable.evidence).map(([slug, items]) => [
    slug,
    items.toSorted(byDate).map((item) => {
      const [stance = '', date = ''] = item.split(' ')
      return `${stance} ${/^\d{4}(-\d{2}){0,2}$/.test(date) ? date : formatDate(date)}`
    })
  ])
  return {...readable, evidence: Object.fromEntries(evidence)}
}

/** Pages list evidence by date, whatever its order in the file. */
function byDate(a: string, b: string): number {
  const [[, dateA], [, dateB]] = [a.split(' '), b.split(' ')]
  return compareDates(dateA as EdtfDate, dateB as EdtfDate)
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])
  ) as T
}

type Row = Record<string, string>

function byNote(rows: readonly Row[], column: string): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({note, slug, ...row}) => (row[column] ? [[note ?? slug, row[column]]] : []))
  )
}

function grouped(pairs: ReadonlyArray<readonly [string, string]>): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  for (const [key, value] of pairs) groups[key] = [...(groups[key] ?? []), value]
  return groups
}

function factsOfTables(rows: (table: string) => Row[], id: string): Facts {
  const own = (table: string) => rows(table).filter(({speech}) => speech === id)
  const notes = own('notes')
  const [speech] = rows('speeches').filter((row) => row.id === id)
  return {
    paragraphs: Object.fromEntries(
      own('paragraphs').flatMap(({id: anchor, number, text}) => (number ? [[anchor, text]] : []))
    ),
    quotes: byNote(notes, 'quote'),
    ratings: byNote(own('claims'), 'rating'),
    claims: byNote(own('claims'), 'claim'),
    evidence: grouped(
      own('evidence').map(({note = '', stance, date}) => [note, `${stance} ${date}`] as const)
    ),
    date: speech?.date ?? '',
    title: speech?.title ?? ''
  }
}

function readDatabase(bytes: Uint8Array, id: string): Facts {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-facts-'))
  try {
    const file = join(folder, 'archive.sqlite')
    writeFileSync(file, bytes)
    const connection = new sqlite.Database(file, {readOnly: true})
    const rows = (table: string) =>
      connection.all(`SELECT * FROM ${table} ORDER BY rowid`) as unknown as Row[]
    const facts = factsOfTables(rows, id)
    connection.close()
    return facts
  } finally {
    rmSync(folder, {recursive: true})
  }
}

interface JsonSpeech {
  date: string
  title: string
  blocks: ReadonlyArray<{id: string; number?: string; text: string}>
  notes: ReadonlyArray<{
    slug: string
    quote: string
    rating?: string
    claim?: string
    evidence: ReadonlyArray<{stance: string; date: string}>
    cited: readonly string[]
  }>
}

function factsOfJson({date, title, blocks, notes}: JsonSpeech): Facts {
  const of = (pick: (note: JsonSpeech['notes'][number]) => string | undefined) =>
    Object.fromEntries(notes.flatMap((note) => (pick(note) ? [[note.slug, pick(note) ?? '']] : [])))
  return {
    date,
    title,
    paragraphs: Object.fromEntries(
      blocks.flatMap(({id, number, text}) => (number === undefined ? [] : [[id, text]]))
    ),
    quotes: of(({quote}) => quote),
    ratings: of(({rating}) => rating),
    claims: of(({claim}) => claim),
    evidence: grouped(
      notes.flatMap(({slug, evidence}) =>
        evidence.map((item) => [slug, `${item.stance} ${item.date}`] as const)
      )
    ),
    sources: [...new Set(notes.flatMap(({cited}) => cited))].sort()
  }
}

function factsOfTei(root: Element): Facts {
  const body = elementsIn(root, 'body')[0] ?? root
  const blocks = elementsIn(body).filter(({attributes}) => attributes.n && attributes['xml:id'])
  const annotations = elementsIn(root, 'annotation').map(
    (one) => [(one.attributes['xml:id'] ?? '').replace('n_', ''), one] as const
  )
  const note = (one: Element, type: string) =>
    elementsIn(one, 'note').filter(({attributes}) => attributes.type === type)
  const of = (pick: (one: Element) => string | undefined) =>
    Object.fromEntries(
      annotations.flatMap(([slug, one]) => (pick(one) ? [[slug, pick(one) ?? '']] : []))
    )
  const cited = annotations.flatMap(([, one]) =>
    elementsIn(one).flatMap(({attributes: {type, target = ''}}) =>
      type === 'source' ? [(target ?? '').replace('#source_', '')] : []
    )
  )
  const [title] = elementsIn(root, 'title')
  return {
    title: title ? textOf(title) : '',
    paragraphs: Object.fromEntries(
      blocks.map((block) => [block.attributes['xml:id'], textOf(block)])
    ),
    quotes: of((one) => note(one, 'words').map(textOf)[0]),
    ratings: of((one) => /#rating_(\S+)/.exec(one.attributes.ana ?? '')?.[1]),
    claims: of((one) => note(one, 'claim').map(textOf)[0]),
    evidence: grouped(
      annotations.flatMap(([slug, one]) =>
        note(one, 'evidence').map((item) => {
          const date = elementsIn(item, 'date').find(
            ({attributes}) => attributes.type === 'reported'
          )
          const stance = item.attributes.ana?.replace('#stance_', '')
          return [slug, `${stance} ${date ? textOf(date) : ''}`] as const
        })
      )
    ),
    sources: [...new Set(cited)].sort()
  }
}

interface Annotation {
  id: string
  target: {selector: object}
}

/** A collection of nothing has no first page. */
function factsOfAnnotations({first}: {first?: {items: readonly Annotation[]}}): Facts {
  const exact = (selector: object): string | undefined => {
    if ('exact' in selector) return String(selector.exact)
    const inner = Object.values(selector)
      .flat()
      .filter((one) => typeof one === 'object' && one)
    return inner.map((one) => exact(one as object)).find((found) => found !== undefined)
  }
  return {
    quotes: Object.fromEntries(
      (first?.items ?? []).map(({id, target}) => [
        id.replace(/^.*#n-|^.*claims\/|\/$/g, ''),
        exact(target)
      ])
    ) as Record<string, string>
  }
}

/** Headings are blocks of the text too. */
function withBlocks(texts: readonly string[], {speech}: SpeechContext): Facts {
  const entries = texts.map((text, index) => [speech.blocks[index], text] as const)
  return {
    paragraphs: Object.fromEntries(
      entries.flatMap(([block, text]) => (block?.number === undefined ? [] : [[block.id, text]]))
    )
  }
}

/** Words of letters and figures of each paragraph, found one after the other. */
function inOrder(markdown: string, {speech}: SpeechContext): Facts {
  let at = 0
  const found = speech.blocks.flatMap(({id, number, text}) => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const next = markdown.indexOf(word, at)
      if (next < 0) return []
      at = next + word.length
    }
    return number === undefined ? [] : [[id, text] as const]
  })
  return {paragraphs: Object.fromEntries(found)}
}
