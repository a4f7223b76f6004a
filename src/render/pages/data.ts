import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {type DataFile, isData, speechOfFile} from '../../linked-data/data-files.ts'
import {latestUpdate} from '../../model/latest-update.ts'
import type {Archive, Settings, SpeechRecord} from '../../model/types.ts'
import {type Example, examples} from '../data/examples.ts'
import {offers} from '../data/offers.ts'
import {describedPage} from '../metadata/page-metadata.ts'
import {type Page, to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'

/** Of so many speeches, the latest, all files are listed: a page bears no more. */
const mostSpeeches = 12

/**
 * Make the page on the archive's data: every file that can be taken, and examples of their use.
 *
 * It is made when all other files are written, for it tells their sizes and checksums; no file tells of it but the list of
 * checksums.
 *
 * @param archive - The archive.
 * @param files - Every file that was written, in the order of their paths.
 * @returns The page.
 */
export function* dataPages(archive: Archive, files: Iterable<DataFile>): Generator<Page> {
  const {settings, speeches} = archive
  const shown = shownFiles(archive, files)
  const example = speeches.findLast(({notes}) => notes.length > 0) ?? speeches.at(-1)
  const page: Page = {
    path: paths.data,
    kind: 'data',
    title: 'Data',
    description: 'What the archive offers for machines, and under what licence.',
    section: paths.about,
    main: [
      head(settings),
      section('whole', 'The whole archive', [
        offers([...(shown.get('') ?? []), ...(shown.get(crate) ?? [])], settings)
      ]),
      ...(speeches.length > 0 ? [speechesSection(archive, shown)] : []),
      ...(example
        ? [section('use', 'Use', examples(settings.origin, example.id).map(drawExample))]
        : [])
    ]
  }
  yield describedPage(page, archive, latestUpdate(speeches))
}

const crate = 'ro-crate-metadata.json'

/** By speech; those of the whole archive under an empty name, the crate, which tells of all others, under its own. */
type ShownFiles = ReadonlyMap<string, readonly DataFile[]>

function shownFiles({speeches}: Archive, files: Iterable<DataFile>): ShownFiles {
  const ids = new Set<string>(speeches.map(({id}) => id))
  const names = ['', crate, ...latest(speeches).map(({id}) => id)]
  const shown = new Map(names.map((name): [string, DataFile[]] => [name, []]))
  for (const file of files) {
    const name = file.path === crate ? crate : isData(file, ids) && speechOfFile(file, ids)
    if (name !== false) shown.get(name)?.push(file)
  }
  return shown
}

function latest(speeches: readonly SpeechRecord[]): readonly SpeechRecord[] {
  return speeches.slice(-mostSpeeches)
}

function head({licence}: Settings): Element {
  return h('header', {className: ['page-head']}, [
    h('h1', 'Data'),
    h('p', {className: ['lede']}, [
      'All of the archive may be taken and used again. The notes stand under ',
      h('a', {href: licence.url, rel: 'license'}, licence.name),
      '.'
    ]),
    h('p', [
      'Addresses of files do not change; their content does, with each edition. ',
      h('a', {href: to('SHA256SUMS')}, 'SHA256SUMS'),
      ' lists the checksum of every file of the site.'
    ])
  ])
}

function section(id: string, title: string, content: Element[]): Element {
  return h('section', {ariaLabelledBy: id}, [h('h2', {id}, title), ...content])
}

function speechesSection({speeches, settings}: Archive, shown: ShownFiles): Element {
  const listed = latest(speeches)
  const more = speeches.length - listed.length
  return section('speech', 'Each speech', [
    h('p', [
      'The files of a speech lie beside its page, the sources of each of its claims beside the claim’s.',
      ...(more > 0
        ? [
            ` Here are those of the latest ${listed.length}; the ${more} others have theirs at the same addresses under their own names, `,
            'and ro-crate-metadata.json lists them all.'
          ]
        : [])
    ]),
    ...listed.flatMap((speech) => [
      speechHeading(speech),
      offers((shown.get(speech.id) ?? []).filter(liesBesideThePage), settings)
    ])
  ])
}

function liesBesideThePage({path}: DataFile): boolean {
  return path.split('/').length === 2
}

function speechHeading({id, title, language}: SpeechRecord): Element {
  return h('h3', h('a', {href: to(paths.speech(id)), ...languageTag(language)}, title))
}

function drawExample({title, language, remark, code}: Example): Element {
  return h('section', {className: ['data-example']}, [
    h('h3', `${title} (${language})`),
    ...(remark === undefined ? [] : [h('p', remark)]),
    h('pre', {tabIndex: 0}, h('code', code))
  ])
}
