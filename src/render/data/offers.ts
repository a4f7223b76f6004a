import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {DataFile} from '../../linked-data/data-files.ts'
import {mediaType} from '../../linked-data/media-type.ts'
import type {Settings} from '../../model/types.ts'
import {to} from '../page.ts'

/** What is in a file, by the end of its path; the longest that fits is taken. */
const contents: Readonly<Record<string, string>> = {
  'archive.json': 'what the archive knows of its speeches, in short',
  'CITATION.cff': 'how to cite the archive, in the Citation File Format',
  'data/archive.schema.json': 'the JSON Schema of archive.json, each field described',
  'data/speech.schema.json': 'the JSON Schema of each speech.json, each field described',
  'data/archive.sqlite': 'all tables as one SQLite database, with an index of words',
  'data/claims.json': 'every rated claim, with the same values as claims.csv',
  'data/claims.csv': 'every rated claim: one row tells all of it',
  'data/notes.csv': 'every note with its words and explanation',
  'data/evidence.csv': 'every piece of evidence with its stance and dates',
  'data/ratings.csv': 'every rating that a claim ever had, with its reason',
  'data/renderings.csv': 'wordings in which the same words were printed elsewhere',
  'data/sources.csv': 'every source with how it was seen',
  'data/citations.csv': 'which note rests on which source',
  'data/paragraphs.csv': 'every paragraph with its check code and wording',
  'data/speeches.csv': 'every speech',
  'data/coverage.csv': 'what each sentence is: claim, opinion, promise …',
  'data/parts.csv': 'the parts of the speeches',
  'data/events.csv': 'the timeline',
  'data/event-citations.csv': 'which event rests on which source',
  'data/bearings.csv': 'which passage or note an event bears on',
  'data/entries.csv': 'the glossary: people, organisations, places, laws, terms',
  'data/mentions.csv': 'where the texts name entries of the glossary',
  'data/topics.csv': 'the topics of notes',
  'data/note-topics.csv': 'which note has which topic',
  'data/csv-metadata.json': 'all tables, their columns and how they hang together (CSVW)',
  'feed.xml': 'changes as an Atom feed',
  'feed.json': 'changes as a JSON Feed',
  'sitemap.xml': 'every address of the site',
  'robots.txt': 'what search engines may read',
  'ro-crate-metadata.json': 'all these files described as a research object (RO-Crate)',
  '/index.html': 'the page of the speech',
  '/text.txt': 'the wording alone, a line a paragraph, without numbers and notes',
  '/text.md': 'the wording with its headings and emphasis',
  '/speech.json': 'paragraphs, notes, evidence and sources',
  '/speech.jsonld': 'the speech described in terms of schema.org',
  '/annotations.jsonld': 'the notes as W3C Web Annotations on exact words',
  '/fingerprints.json': 'check codes of all wordings, present and past',
  '/citations.json': 'what the dialog “Cite” writes citations from',
  '/quotations.json': 'the wordings that quotations are checked against',
  '.apparatus.tei.xml': 'other wordings of the text as a critical apparatus in TEI P5',
  '.tei.xml': 'text, notes and sources as TEI P5',
  '.epub': 'text, notes and all apparatus as a book',
  '.html': 'text, notes and all apparatus as one file that works without the site',
  '.pdf': 'the page as it prints',
  '.bib': 'the sources for LaTeX and reference managers (BibTeX)',
  '.ris': 'the sources for reference managers (RIS)',
  '.csl.json': 'the sources for reference managers and pandoc (CSL-JSON)',
  '.csv': 'a table; csv-metadata.json describes its columns',
  'format/archive.schema.json': 'for editors, the JSON Schema of texts/archive.yaml',
  'format/text.schema.json': 'for editors, the JSON Schema of what stands before a text',
  'format/note.schema.json': 'for editors, the JSON Schema of what stands before a note',
  'format/essay.schema.json': 'for editors, the JSON Schema of what stands before longer prose',
  'format/entry.schema.json': 'for editors, the JSON Schema of what stands before a glossary entry',
  'format/sources.schema.json': 'for editors, the JSON Schema of records of sources',
  'format/timeline.schema.json': 'for editors, the JSON Schema of timeline.yaml',
  'format/coverage.schema.json': 'for editors, the JSON Schema of coverage.yaml',
  'format/parts.schema.json': 'for editors, the JSON Schema of parts.yaml',
  '.schema.json': 'for editors, a JSON Schema'
}

const endings = Object.keys(contents).sort((a, b) => b.length - a.length)

/**
 * List files that can be taken: what is in each, its type, size, licence and checksum.
 *
 * @param files - The files.
 * @param settings - The archive's settings.
 * @returns A list of terms.
 */
export function offers(files: readonly DataFile[], settings: Settings): Element {
  return h(
    'dl',
    {className: ['record-list', 'data-files']},
    files.map((file) => offer(file, settings))
  )
}

function offer({path, sha256, bytes}: DataFile, {licence}: Settings): Element {
  const ending = endings.find((end) => path.endsWith(end))
  const words = /\/text\.(?:txt|md)$/.test(path) ? 'the speaker’s words, as received' : licence.name
  return h('div', [
    h('dt', h('a', {href: to(path)}, nameOf(path))),
    h('dd', [
      h('p', ending === undefined ? 'data' : contents[ending]),
      h('p', {className: ['data-facts']}, `${mediaType(path)} · ${size(bytes)} · ${words}`),
      h('p', {className: ['data-facts']}, ['SHA-256 ', h('code', {className: ['hash']}, sha256)])
    ])
  ])
}

/** Two files of one name are told apart by their folder. */
function nameOf(path: string): string {
  return path
    .split('/')
    .slice(path.includes('/format/') ? -2 : -1)
    .join('/')
}

/** In powers of ten, as disks and networks count. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [unit, value] = bytes < 1_000_000 ? ['kB', bytes / 1000] : ['MB', bytes / 1_000_000]
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`
}
