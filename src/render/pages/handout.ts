import type {Element, ElementContent} from 'hast'
import {annotate} from '../../annotate/annotate.ts'
import {h} from '../../html/element.ts'
import {address} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {EntryId, Note, Part, Speech} from '../../model/types.ts'
import {choices} from '../handout/choices.ts'
import {type HandoutNotes, handoutNote} from '../handout/note.ts'
import {handoutQuestions} from '../handout/questions.ts'
import {type TextPart, textByPart} from '../handout/text-by-part.ts'
import {type Page, to} from '../page.ts'
import {dateElement} from '../parts/date-element.ts'
import {languageTag} from '../parts/foreign.ts'
import {paragraphLinker} from '../parts/named-paragraphs.ts'
import {plainCiter} from '../parts/plain-citer.ts'
import {paths} from '../paths.ts'
import {inlineProse} from '../prose.ts'

/**
 * Make the handout of a speech for a class: the text by its parts, chosen notes, questions with room for answers.
 *
 * @param context - The speech.
 * @returns Its page; none where there is nothing for a class beside the text.
 */
export function* handoutPages(context: SpeechContext): Generator<Page> {
  const {speech} = context
  if (!hasHandout(speech)) return
  yield {
    path: paths.handout(speech.id),
    canonical: paths.speech(speech.id),
    kind: 'handout',
    title: `Handout: ${speech.title}`,
    description: `The text of ${speech.title} for a class, with chosen notes and questions, ready to be printed.`,
    section: paths.home,
    main: [h('article', {className: ['handout']}, draw(context))],
    scripts: ['handout'],
    styles: ['handout']
  }
}

/**
 * Tell whether a speech has a handout.
 *
 * @param speech - The speech.
 * @returns Whether it has questions, or notes that explain.
 */
export function hasHandout({parts, notes}: Speech): boolean {
  return (
    parts.some(({questions}) => questions.length > 0) ||
    notes.some(({kind}) => kind === 'context' || kind === 'term')
  )
}

function draw(context: SpeechContext): ElementContent[] {
  const {speech, shared} = context
  const numberByAnchor = new Map(
    speech.blocks.flatMap(({id, number}) => (number === undefined ? [] : [[id, number] as const]))
  )
  const plain = plainCiter(shared.sources)
  const paragraph = paragraphLinker(speech)
  const citer = (prefix: string) => ({...plain(prefix), paragraph})
  const notes: HandoutNotes = {
    speech,
    citer,
    numberOf: ({at}) => numberByAnchor.get(at)
  }
  const stretches = textByPart(bareText(speech), speech)
  return [
    head(context),
    choices(speech),
    ...(speech.introduction?.short
      ? [
          h(
            'p',
            {className: ['handout-introduction']},
            inlineProse(speech.introduction.short, citer('introduction'))
          )
        ]
      : []),
    ...stretches.map((stretch) =>
      h('section', {className: ['handout-part']}, [
        ...heading(stretch.part),
        h('div', {className: ['transcript'], ...languageTag(speech.language)}, [
          ...stretch.content
        ]),
        ...notesOf(stretch, notes),
        ...handoutQuestions(stretch.part?.questions ?? [], numberByAnchor)
      ])
    ),
    foot(context)
  ]
}

/** The text without notes, without links to the glossary, and without its title, which stands at the head. */
function bareText(speech: Speech): ElementContent[] {
  const drawn = annotate({...speech, notes: [], ledger: {anchors: new Map()}}, [], String)
  return titleId(speech).id === undefined ? drawn : drawn.slice(1)
}

/** Answers to questions may stand in the title, too. */
function titleId({blocks: [opening]}: Speech): {id?: string} {
  return opening?.kind === 'heading' && opening.depth === 1 ? {id: opening.id} : {}
}

function head({speech, shared}: SpeechContext): Element {
  const name = (given: string) => shared.entries.get(given as EntryId)?.name ?? given
  return h('header', {className: ['handout-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.speech(speech.id))}, 'To the speech with all its notes')
    ]),
    h('h1', {...titleId(speech), ...languageTag(speech.language)}, speech.title),
    h('p', {className: ['handout-line']}, [
      h('bdi', name(speech.speaker)),
      ', ',
      dateElement(speech.date),
      ...(speech.place === undefined ? [] : [', ', h('bdi', name(speech.place))]),
      ...(speech.event === undefined ? [] : ['. ', h('bdi', speech.event)])
    ]),
    h('p', {className: ['handout-name']}, ['Name', h('i'), 'Date', h('i')])
  ])
}

function heading(part: Part | undefined): Element[] {
  if (!part) return []
  return [
    h('h2', [
      h('input', {
        type: 'checkbox',
        className: ['choose-part'],
        value: part.id,
        checked: true,
        ariaLabel: `Print this part: ${part.title}`
      }),
      ' ',
      part.title
    ])
  ]
}

function notesOf({blocks}: TextPart, notes: HandoutNotes): Element[] {
  const own = notes.speech.notes.filter((note: Note) => blocks.has(note.at))
  if (own.length === 0) return []
  return [
    h(
      'ul',
      {className: ['handout-notes'], role: 'list'},
      own.map((note) => handoutNote(note, notes))
    )
  ]
}

function foot({speech, shared}: SpeechContext): Element {
  const {origin, title, licence} = shared.settings
  return h('p', {className: ['handout-foot']}, [
    `${title}: ${address(origin, paths.speech(speech.id))}. Edition of `,
    dateElement(speech.updated),
    `. Notes and questions under ${licence.name}.`
  ])
}
