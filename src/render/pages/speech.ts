import type {Element, ElementContent} from 'hast'
import {annotate} from '../../annotate/annotate.ts'
import {citableSpeech} from '../../cite/citable.ts'
import {h} from '../../html/element.ts'
import {distributionsOf} from '../../linked-data/distributions.ts'
import {speechData} from '../../linked-data/speech.ts'
import {sourcesOfSpeech} from '../../model/cited-sources.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Speech} from '../../model/types.ts'
import {speechHeadMetadata} from '../metadata/speech-metadata.ts'
import {type Page, to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {namingParagraphs} from '../parts/named-paragraphs.ts'
import {pageData} from '../parts/page-data.ts'
import {structuredData} from '../parts/structured-data.ts'
import {paths} from '../paths.ts'
import {bibliographySection} from '../speech/bibliography-section.ts'
import {contents} from '../speech/contents.ts'
import type {SectionContext} from '../speech/context.ts'
import {coverageSection} from '../speech/coverage.ts'
import {gapsSection} from '../speech/gaps.ts'
import {speechHead} from '../speech/head.ts'
import {introductionSection} from '../speech/introduction.ts'
import {notesSection} from '../speech/notes.ts'
import {pageSources} from '../speech/page-sources.ts'
import {questionsSection} from '../speech/questions.ts'
import {textSection} from '../speech/text.ts'
import {textCriticismSection} from '../speech/text-criticism.ts'

/**
 * Make the page of a speech: text, notes, sources and all that helps to read them.
 *
 * @param context - The speech.
 * @returns Its page.
 */
export function speechPage(context: SpeechContext): Page {
  const {speech} = context
  return {
    path: paths.speech(speech.id),
    kind: 'speech',
    title: speech.title,
    description: describe(speech),
    section: paths.home,
    main: [drawSpeech(sectionContext(context))],
    head: [
      ...speechHeadMetadata(context, describe(speech)),
      structuredData(speechData(context, distributionsOf(speech.id))),
      pageData('citations', citableSpeech(context))
    ],
    scripts: ['speech'],
    later: ['cite']
  }
}

function describe({title, notes}: Speech): string {
  const claims = notes.filter((note) => note.kind === 'claim').length
  return `${title}: the text with numbered paragraphs, ${notes.length} notes and ${claims} rated claims, each with dated evidence.`
}

function sectionContext(context: SpeechContext): SectionContext {
  const {speech, shared} = context
  return {
    ...context,
    bibliography: namingParagraphs(pageSources(sourcesOfSpeech(speech), shared.sources), speech),
    noteBySlug: new Map(speech.notes.map((note) => [note.slug, note])),
    numberByAnchor: new Map(
      speech.blocks.flatMap(({id, number}) => (number === undefined ? [] : [[id, number] as const]))
    )
  }
}

/** Text first, then notes and the rest: the order of reading is the order of the page, however it is laid out. */
function drawSpeech(context: SectionContext): Element {
  const annotated = annotate(context.speech, context.mentions, (entry) => to(paths.entry(entry)))
  const {title, rest} = liftTitle(annotated, context.speech)
  const head = speechHead(title, context)
  const introduction = introductionSection(context)
  const text = textSection(rest, context)
  const after = [
    ...coverageSection(context),
    ...notesSection(context),
    ...questionsSection(context),
    ...textCriticismSection(context),
    ...gapsSection(context)
  ]
  const sections = [...after, ...bibliographySection(context)]
  return h('article', {className: ['speech'], dataDate: context.speech.date}, [
    head,
    h('div', {className: ['side']}, [contents(sections.map(titleOf), context)]),
    ...introduction,
    text,
    ...sections
  ])
}

/** A text that opens with its title gives the page its `h1`; else the front matter does. */
function liftTitle(
  annotated: readonly ElementContent[],
  speech: Speech
): {title: Element; rest: readonly ElementContent[]} {
  const [first, ...rest] = annotated
  const opening = speech.blocks[0]
  const isTitle = opening?.kind === 'heading' && opening.depth === 1
  return first?.type === 'element' && isTitle && first.properties.id === opening.id
    ? {
        title: h('h1', {id: opening.id, ...languageTag(speech.language)}, first.children),
        rest
      }
    : {title: h('h1', languageTag(speech.language), speech.title), rest: annotated}
}

function titleOf(section: Element): {id: string; title: string} {
  const heading = section.children[0]
  const text = heading?.type === 'element' ? heading.children[0] : undefined
  return {id: String(section.properties.id), title: text?.type === 'text' ? text.value : ''}
}
