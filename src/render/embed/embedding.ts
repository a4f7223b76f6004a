import type {Element} from 'hast'
import {htmlQuotation} from '../../cite/html-quotation.ts'
import {h} from '../../html/element.ts'
import {writeHtml} from '../../html/write-html.ts'
import type {ClaimNote} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {entryName} from '../parts/entry-name.ts'
import {ratingLabel} from '../parts/scale.ts'
import {wordsFragment} from '../parts/words-fragment.ts'
import {address, paths} from '../paths.ts'
import type {SpeechContext} from '../speech-pages.ts'
import {cardTitle} from './card.ts'
import {cardHeight} from './card-height.ts'

/**
 * Offer a claim to articles: as a quotation that any page takes, and as a card in a frame.
 *
 * @param note - The claim.
 * @param context - Its speech.
 * @returns A disclosure with both, ready to be copied; nothing in it needs a script.
 */
export function embedding(note: ClaimNote, context: SpeechContext): Element {
  const card = address(context.shared.settings.origin, paths.card(note.speech, note.slug))
  return h('details', {className: ['cite-box', 'embedding']}, [
    h('summary', 'Put it into an article'),
    h('dl', {id: 'embed', className: ['cite-formats']}, [
      snippet('Quotation', writeHtml(quotation(note, context))),
      snippet('Card in a frame', writeHtml(frame(card, note, context)))
    ]),
    h('p', {className: ['cite-label']}, [
      'The quotation says how the claim is rated today; ',
      h('a', {href: `/${paths.card(note.speech, note.slug)}`}, 'the card'),
      ' always shows the present rating. Neither runs a script or asks another site for anything.'
    ])
  ])
}

function snippet(name: string, html: string): Element {
  return h('div', [h('dt', name), h('dd', h('pre', {tabIndex: 0}, h('code', html)))])
}

/** A frame of a page that runs nothing may do nothing but lead away where the reader asks for it. */
function frame(card: string, note: ClaimNote, context: SpeechContext): Element {
  return h('iframe', {
    src: card,
    title: cardTitle(note, context),
    width: 600,
    height: cardHeight(note),
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
    referrerPolicy: 'no-referrer',
    style: 'border:0;max-width:100%'
  })
}

function quotation(note: ClaimNote, {speech, record, shared}: SpeechContext): Element {
  const {origin, title} = shared.settings
  const block = speech.blocks.find(({id}) => id === note.at)
  return htmlQuotation({
    text: note.quote,
    language: speech.language,
    speaker: entryName(shared, speech.speaker),
    title: speech.title,
    date: formatDate(speech.date),
    ...(block?.number === undefined
      ? {}
      : {pinpoint: `¶\u00a0${block.number}·${block.fingerprint}`}),
    address: address(origin, paths.speech(speech.id), wordsFragment(note, record)),
    archive: title,
    rating: {
      words: ratingLabel(note.rating),
      address: address(origin, paths.claim(speech.id, note.slug)),
      checked: formatDate(note.updated)
    }
  })
}
