import type {Element} from 'hast'
import {bibliographyFormats} from '../../cite/bibliography-formats.ts'
import {h} from '../../html/element.ts'
import type {Archive, SpeechId, SpeechRecord} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'

/** A file that can be taken: its path, what is in it. */
type Offer = readonly [path: string, label: string, content: string]

const wholeArchive: readonly Offer[] = [
  [
    'archive.json',
    'archive.json',
    'everything the archive knows of its speeches, as one JSON file'
  ],
  ['data/archive.schema.json', 'archive.schema.json', 'its JSON Schema'],
  ['data/archive.sqlite', 'archive.sqlite', 'the tables as a database'],
  ['data/claims.json', 'claims.json', 'every claim with its rating and evidence'],
  ['data/claims.csv', 'claims.csv', 'the same as a table'],
  ['data/evidence.csv', 'evidence.csv', 'every piece of evidence with stance and dates'],
  ['data/sources.csv', 'sources.csv', 'every source'],
  ...bibliographyFormats.map(
    ({ending, name, readers}): Offer => [
      paths.bibliography('', ending),
      `sources.${ending}`,
      `every source as ${name}, for ${readers}`
    ]
  ),
  ['data/paragraphs.csv', 'paragraphs.csv', 'every paragraph with its check code'],
  ['data/events.csv', 'events.csv', 'the timeline'],
  ['data/entries.csv', 'entries.csv', 'the glossary'],
  ['data/csv-metadata.json', 'csv-metadata.json', 'all tables and their columns described (CSVW)'],
  [paths.feedAtom, 'feed.xml', 'changes as an Atom feed'],
  [paths.feedJson, 'feed.json', 'changes as a JSON Feed'],
  [paths.sitemap, 'sitemap.xml', 'every address of the site']
]

const eachSpeech: ReadonlyArray<(id: SpeechId) => Offer> = [
  (id) => [`${id}/text.txt`, 'text.txt', 'the wording alone, without numbers and notes'],
  (id) => [`${id}/text.md`, 'text.md', 'the wording with its anchors'],
  (id) => [`${id}/speech.json`, 'speech.json', 'paragraphs, notes and sources as data'],
  (id) => [`${id}/speech.jsonld`, 'speech.jsonld', 'the same as linked data (schema.org)'],
  (id) => [`${id}/annotations.jsonld`, 'annotations.jsonld', 'the notes as W3C Web Annotations'],
  (id) => [`${id}/${id}.tei.xml`, 'TEI', 'text and notes as TEI P5']
]

/** Made only where a variant says that another witness has other words. */
const apparatus = (id: SpeechId): Offer => [
  `${id}/${id}.apparatus.tei.xml`,
  'TEI apparatus',
  'other wordings of the text as a critical apparatus'
]

/** Made only where something is cited. */
const bibliography = (id: SpeechId): Offer[] =>
  bibliographyFormats.map(({ending, name}) => [
    paths.bibliography(id, ending),
    `sources.${ending}`,
    `its sources as ${name}; those of a claim lie beside the claim’s page`
  ])

/**
 * Make the page on the archive's data.
 *
 * @param archive - The archive; its latest speech with notes serves as the example.
 * @returns The page.
 */
export function* dataPages({settings, speeches}: Archive): Generator<Page> {
  const example = speeches.findLast(({notes}) => notes.length > 0)
  yield {
    path: paths.data,
    kind: 'data',
    title: 'Data',
    description: 'What the archive offers for machines, and under what licence.',
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'Data'),
        h('p', {className: ['lede']}, [
          'All of the archive may be taken and used again. The notes stand under ',
          h('a', {href: settings.licence.url, rel: 'license'}, settings.licence.name),
          '.'
        ])
      ]),
      h('section', {ariaLabelledBy: 'whole'}, [
        h('h2', {id: 'whole'}, 'The whole archive'),
        offers(wholeArchive)
      ]),
      ...(example ? [speechSection(example)] : [])
    ]
  }
}

function speechSection({id, title, language, notes, source}: SpeechRecord): Element {
  const hasSources = source !== undefined || notes.some(({cited}) => cited.length > 0)
  const hasVariants = notes.some(({kind}) => kind === 'variant')
  return h('section', {ariaLabelledBy: 'speech'}, [
    h('h2', {id: 'speech'}, 'Each speech'),
    h('p', [
      'These files lie beside the page of every speech; here are those of ',
      h('a', {href: to(paths.speech(id)), ...languageTag(language)}, title),
      '.'
    ]),
    offers([
      ...eachSpeech.map((offer) => offer(id)),
      ...(hasVariants ? [apparatus(id)] : []),
      ...(hasSources ? bibliography(id) : [])
    ])
  ])
}

function offers(rows: readonly Offer[]): Element {
  return h(
    'dl',
    {className: ['record-list']},
    rows.map(([path, label, content]) =>
      h('div', [h('dt', h('a', {href: to(path)}, label)), h('dd', content)])
    )
  )
}
