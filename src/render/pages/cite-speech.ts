import type {Element} from 'hast'
import {citableNote, citableSpeech} from '../../cite/citable.ts'
import {h} from '../../html/element.ts'
import {distributionsOf} from '../../linked-data/distributions.ts'
import {speechDataset} from '../../linked-data/speech.ts'
import type {Note} from '../../model/types.ts'
import {blockCiter} from '../cite/block-citer.ts'
import {earlierWordings} from '../cite/earlier-wordings.ts'
import {formatDate} from '../format-date.ts'
import {speechHeadMetadata} from '../metadata/speech-metadata.ts'
import {type Page, to} from '../page.ts'
import {citations, citeBox} from '../parts/cite-box.ts'
import {languageTag} from '../parts/foreign.ts'
import {structuredData} from '../parts/structured-data.ts'
import {noteId, paths} from '../paths.ts'
import type {SpeechContext} from '../speech-pages.ts'

/**
 * Make the page on which everything of a speech can be cited without a script: the speech, each paragraph, each note.
 *
 * @param context - The speech.
 * @returns The page.
 */
export function* citeSpeechPages(context: SpeechContext): Generator<Page> {
  const {speech} = context
  const description = `Citations of ${speech.title} and of each of its paragraphs and notes, in every style and format.`
  yield {
    path: paths.citeSpeech(speech.id),
    kind: 'cite-speech',
    title: `Cite: ${speech.title}`,
    description,
    section: paths.home,
    main: [
      head(context),
      checkField(),
      whole(context),
      ranges(context),
      paragraphs(context),
      ...notes(context),
      ...earlierWordings(speech)
    ],
    head: [
      ...speechHeadMetadata(context, description),
      structuredData(
        speechDataset(context, distributionsOf(speech.id, context.shared.settings.downloads))
      )
    ],
    scripts: ['cite-page']
  }
}

function head({speech}: SpeechContext): Element {
  return h('header', {className: ['page-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.speech(speech.id)), ...languageTag(speech.language)}, speech.title)
    ]),
    h('h1', 'Cite this speech'),
    h('p', {className: ['lede']}, [
      `Edition of ${formatDate(speech.updated)}. What a citation needs: speaker, title, date, the number of the paragraph, and its address. `,
      h('a', {href: to(paths.cite)}, 'How to cite, with examples')
    ])
  ])
}

/** Filled by a script; without one the lists below say the same. */
function checkField(): Element {
  return h('form', {id: 'check-code', className: ['check-code'], hidden: true}, [
    h('label', {htmlFor: 'check-code-field'}, 'Check code, as printed in a citation'),
    h('input', {
      id: 'check-code-field',
      type: 'text',
      name: 'check',
      placeholder: '¶34·k7f3',
      autoComplete: 'off',
      spellCheck: 'false'
    }),
    h('button', {type: 'submit'}, 'Check the wording'),
    h('div', {className: ['check-answer'], role: 'status'})
  ])
}

function whole(context: SpeechContext): Element {
  return h('section', {ariaLabelledBy: 'the-speech'}, [
    h('h2', {id: 'the-speech'}, 'The speech'),
    ...citations({...citableSpeech(context), passage: {}})
  ])
}

function ranges({speech}: SpeechContext): Element {
  const numbered = speech.blocks.filter(({number}) => number !== undefined)
  const [first, , third] = numbered
  return h('section', {ariaLabelledBy: 'ranges'}, [
    h('h2', {id: 'ranges'}, 'Several paragraphs'),
    h('p', [
      'Take the citation of the first paragraph and put both numbers where it has one: ',
      h('b', `¶¶ ${first?.number ?? 1}–${(third ?? first)?.number ?? 3}`),
      ', “paras. ',
      `${first?.number ?? 1}–${(third ?? first)?.number ?? 3}`,
      '” in words. The address stays that of the first; both check codes are given. On the page of the speech, “Cite” writes this for you.'
    ])
  ])
}

function paragraphs(context: SpeechContext): Element {
  const cite = blockCiter(citableSpeech(context))
  return h('section', {className: ['cite-list'], ariaLabelledBy: 'paragraphs'}, [
    h('h2', {id: 'paragraphs'}, 'Each paragraph'),
    ...context.speech.blocks
      .filter((block) => block.number !== undefined)
      .map((block) => cite(block, block.text))
  ])
}

/** Claims have sheets of their own, which say how to cite them. */
function notes(context: SpeechContext): Element[] {
  const boxes = context.speech.notes
    .filter((note) => note.kind !== 'claim')
    .flatMap((note) => noteBox(note, context))
  const claims = context.speech.notes.filter((note) => note.kind === 'claim')
  return [
    ...(boxes.length === 0
      ? []
      : [
          h('section', {className: ['cite-list'], ariaLabelledBy: 'notes'}, [
            h('h2', {id: 'notes'}, 'Each note'),
            ...boxes
          ])
        ]),
    ...(claims.length === 0
      ? []
      : [
          h('section', {ariaLabelledBy: 'claims'}, [
            h('h2', {id: 'claims'}, 'Each claim'),
            h(
              'ul',
              claims.map(({slug, claim}) =>
                h('li', h('a', {href: to(paths.claim(context.speech.id, slug), 'cite')}, claim))
              )
            )
          ])
        ])
  ]
}

function noteBox(note: Note, context: SpeechContext): Element[] {
  const citable = citableNote(note.slug, context)
  if (!citable) return []
  return [
    citeBox(
      `Note ${note.number ?? ''} “${note.quote}”`,
      {...citable, passage: {}},
      `cite-${noteId(note.slug)}`
    )
  ]
}
