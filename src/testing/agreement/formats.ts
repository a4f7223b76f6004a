import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import sqlite from 'node-sqlite3-wasm'
import {webAnnotations} from '../../exports/annotations/web-annotations.ts'
import {bibliographies} from '../../exports/bibliographies.ts'
import {claimsJson} from '../../exports/claims-json.ts'
import {csvTables} from '../../exports/csv/csv-tables.ts'
import {dts} from '../../exports/dts/dts.ts'
import type {SpeechExport} from '../../exports/export.ts'
import {archiveJson} from '../../exports/json/archive-json.ts'
import {speechJson} from '../../exports/json/speech-json.ts'
import {markdownText} from '../../exports/markdown-text.ts'
import {oneFile} from '../../exports/one-file/one-file.ts'
import {plainTextFile} from '../../exports/plain-text.ts'
import {quotationTexts} from '../../exports/quotation-texts.ts'
import {speechJsonld} from '../../exports/speech-jsonld.ts'
import {database} from '../../exports/sqlite/database.ts'
import {tei} from '../../exports/tei/tei.ts'
import {siteAssets} from '../../jobs/site-assets.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {finishPage} from '../../render/finish.ts'
import {claimPages} from '../../render/pages/claim.ts'
import {speechPage} from '../../render/pages/speech.ts'
import {testAssets} from '../all-pages.ts'
import {bookOf, filesOfBook} from '../epub.ts'
import {exportFiles} from '../export-files.ts'
import type {TestArchive} from '../read-archive.ts'
import {type Facts, letters} from './facts.ts'
import {factsOfHtml, type PageFacts} from './of-html.ts'
import {factsOfArchiveJson, factsOfSpeechJson, titlesOf} from './of-json.ts'
import {factsOfAnnotations, factsOfJsonld, factsOfReviews} from './of-linked-data.ts'
import {blocksOfMarkdown} from './of-markdown.ts'
import {factsOfTables, type Row} from './of-tables.ts'
import {factsOfTei, wordsOfPassage} from './of-tei.ts'

/** A format of the edition, and how to read it without the edition's own code. */
export interface Format {
  name: string
  /** Takes out what it tells. */
  read(context: SpeechContext, archive: TestArchive): Partial<Facts> | Promise<Partial<Facts>>
  /** What it does not tell, and why that is right. */
  silent: Partial<Record<keyof Facts, string>>
  /** It tells of claims only, not of other notes. */
  ofClaims?: true
  /** It names a source by its title, not by its id. */
  citesByTitle?: true
  /** It is XML, which has no place for some characters. */
  isXml?: true
  /** It prints dates in words and lists evidence by date, as people read it. */
  isPage?: true
}

const onOwnPages = 'each entry has a page of its own, to which the names in the text lead'
const isWording = 'it is the wording alone, for work on texts'
const atReviews = 'each claim’s page tells it in its ClaimReview, to which subjectOf leads'
const inSpeechFile = 'speech.json tells it, to whose address this leads'
const asDate = 'a page prints the date in words, beside the speaker'

const notes = ['quotes', 'claims', 'ratings', 'reasons', 'bodies', 'readings', 'evidence', 'cited']
const all = (reason: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, reason])) as Format['silent']

/** All formats: a new one is a row here, and says of every fact where it is or why it is not. */
export const formats: readonly Format[] = [
  {name: 'TEI', read: (context) => factsOfTei(contentOf(tei, context)), silent: {}, isXml: true},
  {
    name: 'speech.json',
    read: (context) => factsOfSpeechJson(contentOf(speechJson, context)),
    silent: {}
  },
  {name: 'CSV', read: readCsv, silent: {}},
  {name: 'SQLite', read: readDatabase, silent: {}},
  {
    name: 'the page',
    read: (context) => {
      const html = finishPage(speechPage(context), context.shared.settings, testAssets).content
      const {names, ...told} = asFacts(factsOfHtml([html]))
      return told
    },
    silent: {date: asDate, names: onOwnPages},
    isPage: true,
    citesByTitle: true
  },
  {
    name: 'one HTML file',
    read: async (context) => asFacts(factsOfHtml([contentOf(oneFile, context, await assets)])),
    silent: {date: asDate},
    isPage: true
  },
  {
    name: 'EPUB',
    read: (context) => {
      const files = filesOfBook(bookOf(context))
      const documents = [...files].filter(([name]) => name.endsWith('.xhtml'))
      const first = documents.toSorted(([name]) => (name.endsWith('title.xhtml') ? -1 : 1))
      return asFacts(factsOfHtml(first.map(([, text]) => text)))
    },
    silent: {date: asDate},
    isPage: true,
    isXml: true
  },
  {
    name: 'Web Annotations',
    read: (context) =>
      factsOfAnnotations([...webAnnotations.make(context)].map(({content}) => String(content))),
    silent: {
      ...all('annotations are of the notes; what they are on is their target', [
        'title',
        'date',
        'paragraphs'
      ]),
      readings:
        'a reading is one more body in its own language, as other printings of the words are',
      sources: 'a source is named by the address of its page',
      names: 'the glossary hangs on no words of its own'
    }
  },
  {
    name: 'JSON-LD of the speech',
    read: (context) => factsOfJsonld(contentOf(speechJsonld, context)),
    silent: {
      ...all(atReviews, [...notes, 'sources']),
      paragraphs: 'it describes; the text is among its distributions'
    }
  },
  {
    name: 'ClaimReview',
    read: (context) =>
      factsOfReviews(
        [...claimPages(context)].map(
          (page) => finishPage(page, context.shared.settings, testAssets).content
        )
      ),
    silent: {
      ...all('the review names the speech by title as a part of its appearance', ['title', 'date']),
      paragraphs: 'only the claim’s own words stand in it',
      readings: 'a variant is no claim',
      evidence: 'schema.org has no stance; reviews cite the sources of the evidence',
      sources: 'a citation is its title: held under cited',
      names: 'not about the claim'
    },
    ofClaims: true,
    citesByTitle: true
  },
  {
    name: 'claims.json',
    read: async ({speech}, {archive, speeches}) => {
      const files = await exportFiles(claimsJson, archive, speeches)
      const {claims} = JSON.parse(String(files.get('data/claims.json'))) as {claims: Row[]}
      const own = claims.filter((row) => row.speech === speech.id)
      const column = (name: string, change = (text: string) => text) =>
        Object.fromEntries(own.map((row) => [row.note, change(row[name] ?? '')]))
      return {
        quotes: column('quote'),
        claims: column('claim'),
        ratings: column('rating'),
        reasons: column('reason', letters)
      }
    },
    silent: {
      ...all('each row names its speech; speeches without claims are not there', ['title', 'date']),
      ...all('one row a claim, in short; its url leads on', [
        'paragraphs',
        'bodies',
        'readings',
        'evidence',
        'cited',
        'sources',
        'names'
      ])
    },
    ofClaims: true
  },
  {
    name: 'archive.json',
    read: async ({speech}, {archive, speeches}) => {
      const files = await exportFiles(archiveJson, archive, speeches)
      return factsOfArchiveJson(String(files.get('archive.json')), speech.id)
    },
    silent: all(inSpeechFile, ['paragraphs', ...notes])
  },
  {
    name: 'CSL-JSON',
    read: (context) => {
      const file = [...bibliographies.make(context)].find(
        ({path}) => path === `${context.speech.id}/sources.csl.json`
      )
      return {sources: titlesOf(JSON.parse(String(file?.content ?? '[]')))}
    },
    silent: all('it is a bibliography', ['title', 'date', 'paragraphs', ...notes, 'names'])
  },
  {
    name: 'DTS, its collections',
    read: async ({speech}, {archive, speeches}) => {
      const files = await exportFiles(dts, archive, speeches)
      const about = JSON.parse(String(files.get(`dts/collection/${speech.id}/index.json`)))
      const core = about.dublinCore as Record<string, ReadonlyArray<{value: string}>>
      return {title: about.title, date: core.date?.[0]?.value ?? ''}
    },
    silent: {
      ...all('the whole TEI, to which it leads, tells it', [...notes, 'sources', 'names']),
      paragraphs: 'it lists them; its documents are the passages'
    }
  },
  {
    name: 'DTS, its documents',
    read: async (context, {archive, speeches}) => {
      // An archive may serve whole documents only: these are the TEI itself.
      if (archive.settings.dts === 'documents') {
        return {paragraphs: factsOfTei(contentOf(tei, context)).paragraphs}
      }
      const files = await exportFiles(dts, archive, speeches)
      const {id: speech, blocks} = context.speech
      const entries = blocks.flatMap(({id, number}) => {
        const xml = String(files.get(`${speech}/${speech}.tei/${id}.xml`))
        return number === undefined ? [] : [[id, wordsOfPassage(xml)]]
      })
      return {paragraphs: Object.fromEntries(entries)}
    },
    silent: all('a passage is of the text', ['title', 'date', ...notes, 'sources', 'names']),
    isXml: true
  },
  {
    name: 'quotations.json',
    read: (context) => {
      const {title, date, paragraphs} = JSON.parse(contentOf(quotationTexts, context)) as {
        title: string
        date: string
        paragraphs: ReadonlyArray<[id: string, number: string | null, text: string]>
      }
      return {
        title,
        date,
        paragraphs: Object.fromEntries(
          paragraphs.flatMap(([id, number, text]) => (number === null ? [] : [[id, text]]))
        )
      }
    },
    silent: all('it is what quotations are looked up in', [...notes, 'sources', 'names'])
  },
  {
    name: 'plain text',
    read: (context) => ({
      paragraphs: numbered(contentOf(plainTextFile, context).trimEnd().split('\n\n'), context)
    }),
    silent: all(isWording, ['title', 'date', ...notes, 'sources', 'names'])
  },
  {
    name: 'Markdown',
    read: (context) => ({
      paragraphs: numbered(blocksOfMarkdown(contentOf(markdownText, context)), context)
    }),
    silent: all(isWording, ['title', 'date', ...notes, 'sources', 'names'])
  }
]

const assets = siteAssets(() => undefined)

function contentOf(
  format: SpeechExport,
  context: SpeechContext,
  given?: Awaited<typeof assets>
): string {
  const [file] = format.make(context, given)
  return String(file?.content)
}

/** A page has no date to compare. */
function asFacts(facts: PageFacts): Omit<Facts, 'date'> {
  return facts
}

/** Headings are blocks of the text too, in the same order. */
function numbered(texts: readonly string[], {speech}: SpeechContext): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap((text, index) => {
      const block = speech.blocks[index]
      return block && block.number === undefined ? [] : [[block?.id ?? `more ${index}`, text]]
    })
  )
}

async function readCsv({speech}: SpeechContext, {archive, speeches}: TestArchive): Promise<Facts> {
  const files = await exportFiles(csvTables, archive, speeches)
  const rows = (name: string): Row[] => parse(files.get(`data/${name}.csv`) ?? '', {columns: true})
  return factsOfTables(rows, speech.id)
}

async function readDatabase(
  {speech}: SpeechContext,
  {archive, speeches}: TestArchive
): Promise<Facts> {
  const files = await exportFiles(database, archive, speeches)
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-facts-'))
  try {
    const file = join(folder, 'archive.sqlite')
    writeFileSync(file, files.get('data/archive.sqlite') ?? '')
    const connection = new sqlite.Database(file, {readOnly: true})
    const rows = (table: string) =>
      connection.all(`SELECT * FROM ${table} ORDER BY rowid`) as unknown as Row[]
    const facts = factsOfTables(rows, speech.id)
    connection.close()
    return facts
  } finally {
    rmSync(folder, {recursive: true})
  }
}
