import {posix} from 'node:path'
import type {Element, Root} from 'hast'
import {h} from '../../html/element.ts'
import {writeHtml} from '../../html/write-html.ts'
import type {ClaimNote, OutputFile} from '../../model/types.ts'
import {quoted} from '../../prose/quoted.ts'
import {formatDate} from '../format-date.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryName} from '../parts/entry-name.ts'
import {languageTag} from '../parts/foreign.ts'
import {ratingShape} from '../parts/rating.ts'
import {ratingLabel} from '../parts/scale.ts'
import {balanceWords, countStances} from '../parts/stance.ts'
import {wordsFragment} from '../parts/words-fragment.ts'
import {address, paths} from '../paths.ts'
import type {SpeechContext} from '../speech-pages.ts'
import {cardPolicy, cardStyle} from './card-style.ts'

/**
 * Make the card of a claim: a small page that others frame in theirs.
 *
 * It holds its style, runs nothing and asks for nothing; its links lead the reader's whole window to the site.
 *
 * @param note - The claim.
 * @param context - Its speech.
 * @returns The page beside the claim's.
 */
export function claimCard(note: ClaimNote, context: SpeechContext): OutputFile {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: context.shared.settings.language}, [
        head(note, context),
        h('body', h('main', content(note, context)))
      ])
    ]
  }
  return {path: paths.card(note.speech, note.slug), content: `${writeHtml(tree)}\n`}
}

/**
 * Name a claim's card, for those who do not see it.
 *
 * @param note - The claim.
 * @param context - Its speech.
 * @returns Speaker, date and rating.
 */
export function cardTitle(note: ClaimNote, {speech, shared}: SpeechContext): string {
  const speaker = entryName(shared, speech.speaker)
  const rating = ratingLabel(note.rating).toLowerCase()
  return `${speaker}, ${formatDate(speech.date)}: a claim rated “${rating}” by ${shared.settings.title}`
}

function head(note: ClaimNote, context: SpeechContext): Element {
  const claim = address(context.shared.settings.origin, paths.claim(note.speech, note.slug))
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: cardPolicy}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', cardTitle(note, context)),
    h('meta', {name: 'robots', content: 'noindex'}),
    h('link', {rel: 'canonical', href: claim}),
    h('style', cardStyle)
  ])
}

function content(note: ClaimNote, context: SpeechContext): Element[] {
  const {speech, shared} = context
  const words = wordsFragment(note, context.record)
  const cite = address(shared.settings.origin, paths.speech(speech.id), note.at)
  const balance = balanceWords(countStances(note.evidence))
  return [
    h('h1', entryName(shared, speech.speaker)),
    h('p', {className: ['where']}, [
      dateElement(speech.date),
      ', ',
      link(note, paths.speech(speech.id), placeOf(note, context), words)
    ]),
    h('blockquote', {cite, ...languageTag(speech.language)}, [
      h('p', quoted(note.quote, speech.language))
    ]),
    h('p', {className: ['rating', note.rating]}, [
      ratingShape(note.rating),
      h('b', ratingLabel(note.rating))
    ]),
    h('p', {className: ['checked']}, [
      balance === '' ? '' : `${balance}. `,
      'Last checked ',
      dateElement(note.updated),
      '.'
    ]),
    h('p', {className: ['foot']}, [
      link(note, paths.claim(speech.id, note.slug), 'See the evidence'),
      h('span', shared.settings.title)
    ])
  ]
}

function placeOf({at}: ClaimNote, {speech}: SpeechContext): string {
  const block = speech.blocks.find(({id}) => id === at)
  return block?.number === undefined
    ? 'in the speech'
    : `¶\u00a0${block.number}·${block.fingerprint}`
}

/** Relative, so that the site can lie anywhere; out of the frame, which is too small for it. */
function link({speech, slug}: ClaimNote, path: string, words: string, fragment?: string): Element {
  const from = posix.dirname(paths.card(speech, slug))
  const hash = fragment === undefined ? '' : `#${fragment}`
  const href = posix.relative(from, path) + hash
  return h('a', {href, target: '_top', rel: 'bookmark'}, words)
}
