import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive, CoverageClass, NoteRecord, Rating, SpeechRecord} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {noteLink} from '../parts/address-link.ts'
import {bibliographyFor} from '../parts/bibliography.ts'
import {languageTag} from '../parts/foreign.ts'
import {ratingMark} from '../parts/rating.ts'
import {scale} from '../parts/scale.ts'
import {paths} from '../paths.ts'
import {prose} from '../prose.ts'

/**
 * Make the about page: the editor's words, the scale with an example of each rating, coverage in numbers.
 *
 * @param archive - The archive.
 * @returns The page.
 */
export function* aboutPages(archive: Archive): Generator<Page> {
  const {about, settings} = archive
  const bibliography = bibliographyFor(about?.cited ?? [], archive.sources)
  const citer = bibliography.at({id: 'main', label: 'text'})
  yield {
    path: paths.about,
    kind: 'about',
    title: about?.title ?? 'About',
    description: settings.description,
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', about?.title ?? `About ${settings.title}`),
        h('p', {className: ['lede']}, settings.description)
      ]),
      contents(),
      h('div', {className: ['prose']}, prose(about?.body, citer)),
      scaleSection(archive),
      coverageSection(archive),
      ...(about && about.cited.length > 0
        ? [h('section', [h('h2', 'Sources'), bibliography.list()])]
        : [])
    ]
  }
}

function contents(): Element {
  const rows = [
    [to(paths.about, 'scale'), 'The scale of ratings'],
    [to(paths.about, 'coverage'), 'What is checked, and what is not'],
    [to(paths.checks), 'The rules that every build checks'],
    [to(paths.cite), 'How to cite'],
    [to(paths.changes), 'Changes and corrections'],
    [to(paths.data), 'Data']
  ] as const
  return h('nav', {className: ['piece-links'], ariaLabel: 'About'}, [
    h(
      'ul',
      rows.map(([href, label]) => h('li', h('a', {href}, label)))
    )
  ])
}

function scaleSection(archive: Archive): Element {
  const examples = firstOfEachRating(archive.speeches)
  return h('section', {ariaLabelledBy: 'scale'}, [
    h('h2', {id: 'scale'}, 'The scale of ratings'),
    h(
      'dl',
      {className: ['scale']},
      scale.map(({rating, definition}) => {
        const example = examples.get(rating)
        return h('div', {id: `rating-${rating}`, className: ['scale-step']}, [
          h('dt', ratingMark(rating)),
          h('dd', [
            definition,
            ' ',
            h('span', {className: ['scale-example']}, [
              ...(example
                ? ['For example: ', noteLink(example.speech, example.note), reasonOf(example.note)]
                : ['No claim is rated so yet.'])
            ])
          ])
        ])
      })
    )
  ])
}

function reasonOf({reason = ''}: NoteRecord): string {
  return reason === '' ? '' : ` ${reason}`
}

function firstOfEachRating(
  speeches: readonly SpeechRecord[]
): ReadonlyMap<Rating, {speech: SpeechRecord; note: NoteRecord}> {
  const examples = new Map<Rating, {speech: SpeechRecord; note: NoteRecord}>()
  for (const speech of speeches) {
    for (const note of speech.notes) {
      if (note.rating && !examples.has(note.rating)) examples.set(note.rating, {speech, note})
    }
    if (examples.size === scale.length) break
  }
  return examples
}

/** How each class of sentence is named in the table. */
const classLabels: Readonly<Record<CoverageClass, string>> = {
  claim: 'Claims chosen for checking',
  'not-checkable': 'Claims that cannot be checked',
  unchecked: 'Claims that could be checked, but are not yet',
  promise: 'Promises',
  order: 'Orders',
  opinion: 'Opinions',
  context: 'Context',
  ceremony: 'Ceremony'
}

function coverageSection({speeches}: Archive): Element {
  const covered = speeches.filter(({coverage}) => Object.keys(coverage.classes).length > 0)
  const total = (name: CoverageClass) =>
    covered.reduce((sum, {coverage}) => sum + (coverage.classes[name] ?? 0), 0)
  const checked = covered.reduce((sum, {coverage}) => sum + coverage.checked, 0)
  const rows = (Object.keys(classLabels) as CoverageClass[]).filter((name) => total(name) > 0)
  return h('section', {ariaLabelledBy: 'coverage'}, [
    h('h2', {id: 'coverage'}, 'What is checked, and what is not'),
    h(
      'p',
      `${coveredWords(covered.length, speeches.length)} Of ${total('claim')} sentences chosen for checking, ${checked} bear a rated note.`
    ),
    ...(rows.length > 0
      ? [
          h('table', {className: ['plain-table']}, [
            h('caption', 'Sentences by class'),
            h(
              'thead',
              h('tr', [
                h('th', {scope: 'col'}, 'Class'),
                h('th', {scope: 'col', className: ['numeric']}, 'Sentences')
              ])
            ),
            h(
              'tbody',
              rows.map((name) =>
                h('tr', [
                  h('th', {scope: 'row'}, classLabels[name]),
                  h('td', {className: ['numeric']}, String(total(name)))
                ])
              )
            )
          ])
        ]
      : []),
    ...gapLinks(covered)
  ])
}

function coveredWords(covered: number, all: number): string {
  if (all === 1)
    return `${covered === 1 ? 'Every' : 'No'} sentence of the one speech has its class.`
  return `Of the ${all} speeches, ${covered} ${covered === 1 ? 'has' : 'have'} every sentence classed.`
}

/** So many speeches are named; of more, their own pages tell. */
const namedSpeeches = 20

function gapLinks(speeches: readonly SpeechRecord[]): Element[] {
  if (speeches.length === 0) return []
  return [
    h('p', 'What the edition does not know of a speech stands on its page:'),
    h(
      'ul',
      speeches
        .slice(-namedSpeeches)
        .map(({id, title, language}) =>
          h('li', h('a', {href: to(paths.speech(id)), ...languageTag(language)}, title))
        )
    )
  ]
}
