import {readFileSync} from 'node:fs'
import {runsOf} from '../exports/search/columns.ts'
import {indexRecords} from '../exports/search/index-records.ts'
import {searchIndex} from '../exports/search/search-index.ts'
import {blockFile} from '../exports/search/search-texts.ts'
import {byKind} from '../exports/search/speech-records.ts'
import type {Archive, OutputFile, Source} from '../model/types.ts'
import {type SpeechTexts, textsPath} from '../quote/speech-texts.ts'
import {recordsInBlock, type SearchRecord, searchPaths} from '../search/index-files.ts'
import type {BenchSpeech} from './corpus.ts'
import type {OneFile} from './one-file.ts'

/** What was written of an archive for searching. */
export interface SearchSite {
  speeches: number
  records: number
  /** Files of the index itself, without the texts of speeches, and their size. */
  indexFiles: number
  indexMegabytes: number
}

const sourcesEach = 2
const ratings = ['supported', 'disputed', 'contradicted'] as const

/**
 * Write all that searching and the checking of quotations load, and nothing else: no page is rendered.
 *
 * @param site - Takes the files.
 * @param scratch - A folder for what is too much to hold in memory.
 * @param speeches - The speeches.
 * @param notes - How many notes each has.
 * @returns What was written.
 */
export async function writeSearchSite(
  site: OneFile,
  scratch: string,
  speeches: Iterable<BenchSpeech>,
  notes: number
): Promise<SearchSite> {
  const collector = searchIndex.collect(scratch)
  const count = {speeches: 0, records: 0}
  for (const speech of speeches) {
    const records = recordsOf(speech, notes)
    collector.take(contributionOf(speech, records))
    for (let block = 0; block * recordsInBlock < records.length; block++) {
      const some = records.slice(block * recordsInBlock, (block + 1) * recordsInBlock)
      site.add(blockFile(searchPaths.speechBlock(speech.id, block), some, {}))
    }
    site.add({
      path: textsPath(speech.id) as OutputFile['path'],
      content: JSON.stringify(textsOf(speech))
    })
    count.speeches += 1
    count.records += records.length
  }
  const size = {indexFiles: 0, indexMegabytes: 0}
  for await (const file of collector.finish(sharedOf(count.speeches))) {
    const content = 'file' in file ? readFileSync(file.file) : file.content
    size.indexFiles += 1
    size.indexMegabytes += site.add({path: file.path, content}) / 1e6
  }
  return {...count, ...size}
}

/** Notes repeat words of the text, as notes do. */
function recordsOf(
  {id, title, speaker, date, paragraphs}: BenchSpeech,
  notes: number
): SearchRecord[] {
  const page = `${id}/index.html`
  return [
    {kind: 'speech', link: page, title, text: `${speaker}, ${date}`},
    ...paragraphs.map(
      (text, at): SearchRecord => ({
        kind: 'paragraph',
        link: `${page}#p${at + 1}`,
        title: '',
        text,
        number: `${at + 1}`
      })
    ),
    ...Array.from({length: notes}, (_, at): SearchRecord => {
      const about = paragraphs[(at * 7) % paragraphs.length] ?? ''
      const isClaim = at < notes / 2
      return {
        kind: isClaim ? 'claim' : 'context',
        link: `${page}#n-note-${at}`,
        title: about.slice(0, 60),
        text: `The words rest on a count that was disputed at the time. ${about.slice(60, 400)}`,
        ...(isClaim ? {rating: ratings[at % ratings.length] ?? 'disputed'} : {})
      }
    }).sort(byKind)
  ]
}

function contributionOf(
  {id, title, speaker, date, language, paragraphs}: BenchSpeech,
  records: readonly SearchRecord[]
): ReturnType<typeof searchIndex.contribute> {
  const blocks = paragraphs.length
  const size = paragraphs.reduce((sum, text) => sum + text.length, 0)
  return {
    speech: {
      id,
      title,
      speaker,
      date,
      language,
      records: records.length,
      paragraphs: blocks + 1,
      size
    },
    columns: {
      speaker,
      year: date.slice(0, 4),
      language,
      blocks,
      runs: runsOf(records.slice(blocks + 1))
    },
    indexed: indexRecords(records, () => [])
  }
}

function textsOf({id, title, speaker, date, language, paragraphs}: BenchSpeech): SpeechTexts {
  return {
    ...{id, title, speaker, date, language},
    page: `${id}/index.html`,
    paragraphs: paragraphs.map((text, at) => [`p${at + 1}`, `${at + 1}`, text, 'aaaa']),
    wordings: [],
    claims: []
  }
}

function sharedOf(speeches: number): Archive {
  const sources = Array.from(
    {length: speeches * sourcesEach},
    (_, at): [string, Partial<Source>] => [
      `source-${at}`,
      {
        id: `source-${at}` as Source['id'],
        title: `What was found of the records, part ${at}`,
        author: [{given: 'A.', family: `Author${at % 500}`}],
        issued: `20${10 + (at % 15)}-05-15` as NonNullable<Source['issued']>,
        kind: at % 3 === 0 ? 'government' : 'press',
        language: 'en'
      }
    ]
  )
  return {entries: new Map(), sources: new Map(sources), events: []} as unknown as Archive
}
