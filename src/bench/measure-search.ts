import {join} from 'node:path'
import process from 'node:process'
import {checkInLibrary} from '../quote/check-in-library.ts'
import {groupRecords} from '../search/groups.ts'
import type {Load} from '../search/load-once.ts'
import {openIndex} from '../search/open-index.ts'
import {readQuery} from '../search/query.ts'
import {openLibrary} from '../search/quotation-library.ts'
import {search} from '../search/search.ts'
import {suggestWord} from '../search/suggest.ts'
import {listen} from '../serve/listen.ts'
import type {BenchSpeech} from './corpus.ts'
import {OneFile} from './one-file.ts'
import {type SearchSite, writeSearchSite} from './write-search-site.ts'

/** The writing of the index, measured. */
export interface IndexMeasure extends SearchSite {
  processorSeconds: number
  peakMegabytes: number
}

/** One question to an archive by a reader who has loaded nothing yet. */
export interface AskMeasure {
  name: string
  /** What came of it. */
  found: string
  milliseconds: number
  /** Time on the processors in milliseconds, the server's too. */
  processorMilliseconds: number
  files: number
  kilobytes: number
}

/** All that was measured of searching. */
export interface SearchMeasure {
  index: IndexMeasure
  asked: readonly AskMeasure[]
}

/** A page of results shows so many groups, and of each so many results. */
const groupsShown = 8
const resultsShown = 3

/**
 * Measure the making of a search index, then questions to it over loopback.
 *
 * @param folder - An empty folder.
 * @param speeches - The speeches.
 * @param notes - How many notes each has.
 * @param tell - Hears of what is done.
 * @param tellIndex - Hears of the index as soon as it is written.
 * @returns The figures.
 */
export async function measureSearch(
  folder: string,
  speeches: Iterable<BenchSpeech>,
  notes: number,
  tell: (step: string) => void,
  tellIndex: (index: IndexMeasure) => void
): Promise<SearchMeasure> {
  const site = new OneFile(join(folder, 'site'))
  tell('Indexing')
  const before = process.cpuUsage()
  const sentences: string[] = []
  const written = await writeSearchSite(site, folder, withSentences(speeches, sentences), notes)
  const {user, system} = process.cpuUsage(before)
  const index = {
    ...written,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024
  }
  const server = await listen(site.serve, 0)
  try {
    const asked: AskMeasure[] = []
    tellIndex(index)
    for (const {name, run} of questions(sentences[Math.floor(sentences.length / 2)])) {
      tell(`Asking: ${name}`)
      asked.push({name, ...(await measure(server.url, run))})
    }
    return {index, asked}
  } finally {
    await server.close()
    site.close()
  }
}

type Run = (load: Load) => Promise<string>

async function measure(url: string, run: Run): Promise<Omit<AskMeasure, 'name'>> {
  const counted = {files: 0, bytes: 0}
  const load: Load = async (path) => {
    const text = await (await fetch(url + path)).text()
    counted.files += 1
    counted.bytes += Buffer.byteLength(text)
    return JSON.parse(text)
  }
  const before = process.cpuUsage()
  const begun = performance.now()
  const found = await run(load)
  const milliseconds = performance.now() - begun
  const {user, system} = process.cpuUsage(before)
  const processorMilliseconds = (user + system) / 1000
  return {
    found,
    milliseconds,
    processorMilliseconds,
    files: counted.files,
    kilobytes: counted.bytes / 1024
  }
}

/** Questions made of a sentence of a speech in the middle, so that any corpus will do. */
function questions(sentence: string | undefined): Array<{name: string; run: Run}> {
  if (!sentence) throw new Error('No speech of the corpus has a sentence of usual length.')
  const words = sentence.split(' ')
  const [long = '', other = ''] = words
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .toSorted((a, b) => b.length - a.length)
  const phrase = words.slice(2, 6).join(' ')
  const at = Math.floor(words.length / 2)
  const altered = words.toSpliced(at, 1, 'elephants').join(' ')
  return [
    {name: `search: ${long}`, run: (load) => searchFor(long, load)},
    {name: `search: ${long} ${other}`, run: (load) => searchFor(`${long} ${other}`, load)},
    {name: 'search: people', run: (load) => searchFor('people', load)},
    {
      name: 'search: the people of the united states',
      run: (load) => searchFor('the people of the united states', load)
    },
    {name: `search: “${phrase}”`, run: (load) => searchFor(`“${phrase}”`, load)},
    {name: 'search: “united states”', run: (load) => searchFor('“united states”', load)},
    {
      name: 'search: “of the people of the united states”',
      run: (load) => searchFor('“of the people of the united states”', load)
    },
    {name: 'search: a sentence', run: (load) => searchFor(sentence, load)},
    {
      name: 'search: a sentence in quotation marks',
      run: (load) => searchFor(`“${sentence}”`, load)
    },
    {name: 'search: goverment', run: (load) => searchFor('goverment', load)},
    {name: 'quotation: verbatim', run: (load) => quotationOf(sentence, load)},
    {name: 'quotation: one word altered', run: (load) => quotationOf(altered, load)},
    {
      name: 'quotation: words left out',
      run: (load) =>
        quotationOf(`${words.slice(0, 6).join(' ')} … ${words.slice(-6).join(' ')}`, load)
    },
    {
      name: 'quotation: not in the archive',
      run: (load) => quotationOf('Tomorrow the theatre opens its doors to violet elephants', load)
    }
  ]
}

/** Remembers of each speech, as it goes by, its first sentence of usual length. */
function* withSentences(
  speeches: Iterable<BenchSpeech>,
  sentences: string[]
): Generator<BenchSpeech> {
  for (const speech of speeches) {
    const all = speech.paragraphs.flatMap((text) => text.split(/(?<=[.!?]) /))
    const found = all.find((text) => /^[\p{L} ,.']{90,220}$/u.test(text))
    if (found) sentences.push(found)
    yield speech
  }
}

/** As the page does: the answer, then the results that it shows first. */
async function searchFor(typed: string, load: Load): Promise<string> {
  const index = await openIndex(load)
  const {ranked, facets, count, matches} = await search(readQuery(typed), {}, index)
  const first = groupRecords(ranked, facets)
    .slice(0, groupsShown)
    .flatMap(({records}) => records.slice(0, resultsShown))
  await Promise.all(first.map((record) => index.record(record)))
  const guesses = await Promise.all(matches.unknown.map((word) => suggestWord(word, index)))
  return guesses.length > 0 ? `guess: ${guesses.join(' ')}` : `${count} results`
}

async function quotationOf(quotation: string, load: Load): Promise<string> {
  const verdicts: string[] = []
  for await (const {verdict} of checkInLibrary(`“${quotation}”`, await openLibrary(load))) {
    verdicts.push(verdict.kind)
  }
  return verdicts.join(', ')
}
