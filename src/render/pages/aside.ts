import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {asideNames, asidesOf} from '../../model/asides.ts'
import {sourcesOfSpeech} from '../../model/cited-sources.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Aside} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {namingParagraphs} from '../parts/named-paragraphs.ts'
import {paths} from '../paths.ts'
import {asideBody, asideTitle} from '../speech/asides.ts'
import {sectionIds} from '../speech/context.ts'
import {pageSources} from '../speech/page-sources.ts'
import {sectionContext} from '../speech/sections.ts'

/**
 * Make the pages of what is consulted rather than read beside a speech: the witnesses of its text, the edition's gaps.
 *
 * @param context - The speech.
 * @param wanted - Which of them.
 * @returns A page for each of these that the editor wrote.
 */
export function* asidePages(
  context: SpeechContext,
  wanted: readonly Aside[] = asideNames
): Generator<Page> {
  const {speech} = context
  for (const aside of asidesOf(speech).filter((name) => wanted.includes(name))) {
    const title = asideTitle(aside, speech)
    yield {
      path: paths.aside(speech.id, aside),
      kind: 'aside',
      title: `${title}: ${speech.title}`,
      description: `${title}: a part of the edition of ${speech.title}.`,
      section: paths.home,
      main: [head(title, context), body(aside, context)]
    }
  }
}

function head(title: string, {speech}: SpeechContext): Element {
  return h('header', {className: ['page-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.speech(speech.id)), ...languageTag(speech.language)}, speech.title)
    ]),
    h('h1', title)
  ])
}

/** Sources are numbered as on the page of the speech; here their numbers lead to the list of them in full. */
function body(aside: Aside, context: SpeechContext): Element {
  const {speech, shared} = context
  const list = to(paths.speechSources(speech.id))
  const sources = pageSources(sourcesOfSpeech(speech), shared, list, list)
  return h('div', {className: ['prose', sectionIds[aside]]}, [
    ...asideBody(aside, sectionContext(context, namingParagraphs(sources, speech)))
  ])
}
