import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import {sourcesOfSpeech} from '../../model/cited-sources.ts'
import type {Source, Speech} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {coinsSpan} from '../parts/coins-span.ts'
import {languageTag} from '../parts/foreign.ts'
import {sourceItem} from '../parts/source-item.ts'
import {paths} from '../paths.ts'
import {citingPlaces, type SpeechPlace} from '../speech/citing-places.ts'
import {sourceNumber} from '../speech/page-sources.ts'
import type {SpeechContext} from '../speech-pages.ts'

/**
 * Make the bibliography of a speech: every source in full, numbered as on the page of the speech.
 *
 * @param context - The speech.
 * @returns Its page; none where nothing is cited.
 */
export function* speechSourcesPages(context: SpeechContext): Generator<Page> {
  const {speech, shared} = context
  const sources = sourcesOfSpeech(speech).flatMap((id) => shared.sources.get(id) ?? [])
  if (sources.length === 0) return
  yield {
    path: paths.speechSources(speech.id),
    kind: 'speech-sources',
    title: `Sources: ${speech.title}`,
    description: `The ${figures(sources.length)} sources of the edition of ${speech.title}: in full, and for reference managers.`,
    section: paths.home,
    main: [head(speech, sources.length), list(sources, speech)]
  }
}

function head(speech: Speech, count: number): Element {
  return h('header', {className: ['page-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.speech(speech.id)), ...languageTag(speech.language)}, speech.title)
    ]),
    h('h1', 'Sources of this speech'),
    h(
      'p',
      {className: ['lede']},
      `${count === 1 ? 'The one source' : `All ${figures(count)} sources`} of its text and notes, numbered as on its page. Zotero saves them from here at once.`
    ),
    bibliographyFiles(speech.id, 'The same')
  ])
}

function list(sources: readonly Source[], speech: Speech): Element {
  const places = citingPlaces(speech)
  return h(
    'ol',
    {className: ['bibliography']},
    sources.map((source, index) =>
      h('li', {id: sourceNumber(index + 1)}, [
        ...sourceItem(source),
        ...backLinks(places.get(source.id) ?? []),
        coinsSpan(source)
      ])
    )
  )
}

/** `Cited in: introduction, notes 12, 14`: the word is written once, the numbers are links. */
function backLinks(places: readonly SpeechPlace[]): ElementContent[] {
  if (places.length === 0) return []
  const notes = places.filter(({label}) => typeof label === 'number')
  const lead = notes.length > 1 ? 'notes ' : 'note '
  const links = places.flatMap((place, index) => [
    index > 0 ? ', ' : '',
    place === notes[0] ? lead : '',
    h('a', {href: place.link, role: 'doc-backlink'}, String(place.label))
  ])
  return [h('span', {className: ['back-links']}, [' Cited in: ', ...links, '.'])]
}
