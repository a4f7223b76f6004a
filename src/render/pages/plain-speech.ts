import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {sourcesOfSpeech} from '../../model/cited-sources.ts'
import type {DrawnSpeech} from '../../model/speech-context.ts'
import type {EntryId} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {type Page, to} from '../page.ts'
import {namingParagraphs} from '../parts/named-paragraphs.ts'
import {paths} from '../paths.ts'
import {asideLinks} from '../speech/asides.ts'
import {bibliographySection} from '../speech/bibliography-section.ts'
import {contents} from '../speech/contents.ts'
import {pageSources} from '../speech/page-sources.ts'
import {contentsEntry, sectionContext, speechSections} from '../speech/sections.ts'

/**
 * Make the page of a speech for readers alone, without what programs read in its head.
 *
 * @param context - The speech.
 * @returns Its page.
 */
export function plainSpeechPage(context: DrawnSpeech): Page {
  const {speech} = context
  return {
    path: paths.speech(speech.id),
    kind: 'speech',
    title: speech.title,
    description: describeSpeech(context),
    section: paths.home,
    main: [drawSpeech(context)],
    scripts: ['speech'],
    later: ['cite']
  }
}

/** Who, when, on what occasion; then what the edition gives. */
function describeSpeech({speech, shared}: DrawnSpeech): string {
  const name = shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker
  const claims = speech.notes.filter((note) => note.kind === 'claim').length
  const paragraphs = speech.blocks.filter(({number}) => number !== undefined).length
  const facts = [name, formatDate(speech.date), ...(speech.event ? [speech.event] : [])]
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const notes = speech.notes.length === 0 ? '' : `, with ${count(speech.notes.length, 'note')}`
  const rated = claims === 0 ? '' : ` and ${count(claims, 'rated claim')}, each with dated evidence`
  return `${facts.join(', ')}: the text in ${count(paragraphs, 'numbered paragraph')}${notes}${rated}.`
}

function drawSpeech(context: DrawnSpeech): Element {
  const {speech, shared} = context
  const sources = namingParagraphs(
    pageSources(sourcesOfSpeech(speech), shared, to(paths.speechSources(speech.id))),
    speech
  )
  const sectioned = sectionContext(context, sources)
  const drawn = speechSections(sectioned, (entry) => to(paths.entry(entry)))
  const sections = [...drawn.after, ...asideLinks(sectioned), ...bibliographySection(sectioned)]
  return h('article', {className: ['speech'], dataDate: speech.date}, [
    drawn.head,
    h('div', {className: ['side']}, [contents(sections.map(contentsEntry), sectioned)]),
    ...drawn.introduction,
    drawn.text,
    ...sections
  ])
}
