import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Download, Speech} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {hasHandout} from '../pages/handout.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryLink} from '../parts/entry-name.ts'
import {languageName} from '../parts/language-name.ts'
import {sourceName} from '../parts/source-name.ts'
import {address, paths} from '../paths.ts'
import type {SectionContext} from './context.ts'

/**
 * Draw the head of a speech's page: who, when, where, and where the text comes from.
 *
 * @param heading - The page's `h1`.
 * @param context - The page.
 * @returns The header.
 */
export function speechHead(heading: Element, context: SectionContext): Element {
  const {speech, shared} = context
  return h('header', {className: ['speech-head']}, [
    h('p', {className: ['speech-line']}, [
      entryLink(shared, speech.speaker),
      ' · ',
      dateElement(speech.date),
      ...(speech.place === undefined ? [] : [' · ', entryLink(shared, speech.place)])
    ]),
    heading,
    ...(speech.event === undefined ? [] : [h('p', {className: ['speech-event']}, speech.event)]),
    h('p', {className: ['ways', 'on-screen']}, [
      h(
        'a',
        {
          className: ['button', 'cite-link'],
          href: to(paths.citeSpeech(speech.id)),
          ariaLabel: 'Cite this speech'
        },
        'Cite'
      ),
      ...otherForms(context).flatMap(([words, path]) => [' ', h('a', {href: to(path)}, words)])
    ]),
    h('details', {id: 'edition-provenance', className: ['provenance']}, [
      h('summary', summary(speech)),
      h(
        'dl',
        provenance(context).map(([term, value]) => h('div', [h('dt', term), h('dd', value)]))
      )
    ])
  ])
}

/** The same text to print, or to take along. */
function otherForms({speech, shared, printed}: SectionContext): Array<[string, string]> {
  return [
    ...(hasHandout(speech)
      ? [['Handout for a class', paths.handout(speech.id)] as [string, string]]
      : []),
    ...(printed ? [['PDF', paths.pdf(speech.id)] as [string, string]] : []),
    ...shared.settings.downloads.map((form): [string, string] => [
      downloadLabels[form],
      paths.download(speech.id, form)
    ])
  ]
}

const downloadLabels: Readonly<Record<Download, string>> = {
  epub: 'EPUB',
  html: 'One HTML file'
}

function summary(speech: Speech): string {
  const paragraphs = speech.blocks.filter((block) => block.number !== undefined).length
  const notes = speech.notes.filter((note) => note.number !== undefined).length
  return `${count(paragraphs, 'paragraph')}, ${count(notes, 'note')}; edition of ${formatDate(speech.updated)}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function provenance(context: SectionContext): Array<[string, ElementContent[]]> {
  const {speech, shared, bibliography} = context
  const source = speech.source === undefined ? undefined : shared.sources.get(speech.source)
  const text = (value: string): ElementContent => ({type: 'text', value})
  return [
    ['Language', [text(languageName(speech.language))]],
    ...(source
      ? [
          [
            'Source of the text',
            [
              bibliography
                .at({id: 'edition-provenance', label: 'head of the page'})
                .link({id: source.id}, sourceName(source))
            ]
          ] as [string, ElementContent[]]
        ]
      : []),
    ...(speech.original
      ? [
          [
            'Transcript as received',
            [text('SHA-256 '), h('code', {className: ['hash']}, speech.original.sha256)]
          ] as [string, ElementContent[]]
        ]
      : []),
    ['Edition', [dateElement(speech.updated)]],
    ['Permanent address', [text(address(shared.settings.origin, paths.speech(speech.id)))]]
  ]
}
