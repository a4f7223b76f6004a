import type {QuotableClaim, SpeechTexts} from '../../quote/speech-texts.ts'
import type {Passage} from '../../quote/verdict.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {ratingMark} from '../site/page-parts.ts'
import {linkTo} from '../site/site-files.ts'
import {directiveTo} from '../site/words-link.ts'
import {readyCitation} from './citation.ts'

/**
 * Show the passages of one paragraph: whose they are, the claims that rest on them, a ready citation, the words in their place.
 *
 * @param passages - Passages of the same paragraph, in order.
 * @param speech - Its speech.
 * @param publisher - Who publishes the archive; without, no citation is offered.
 * @returns A figure.
 */
export function passageView(
  passages: readonly [Passage, ...Passage[]],
  speech: SpeechTexts,
  publisher: string | undefined
): HTMLElement {
  const [first] = passages
  const {onWords, others} = claimsOf(passages, speech)
  return element('figure', {className: 'passage'}, [
    element('figcaption', {}, [
      numberLink(first, speech),
      ' of ',
      element('a', {href: linkTo(`${speech.page}#${first.id}`)}, [
        element('cite', {lang: speech.language}, [speech.title])
      ]),
      `, ${speech.speaker}, ${dateInWords(speech.date)}`
    ]),
    ...(onWords.length > 0
      ? claimList('What is claimed in these words', onWords)
      : [element('p', {className: 'no-claim'}, ['No rated claim rests on these words.'])]),
    ...(publisher === undefined ? [] : [readyCitation(speech, first.id, publisher)]),
    element('h4', {}, ['In their paragraph']),
    element('blockquote', {lang: speech.language}, [paragraph(passages)]),
    ...claimList('Also claimed in this paragraph', others)
  ])
}

function paragraph(passages: readonly [Passage, ...Passage[]]): HTMLElement {
  const [first] = passages
  const parts: Array<Node | string> = []
  let done = 0
  for (const {start, end} of passages) {
    parts.push(first.text.slice(done, start))
    if (end > start) parts.push(element('mark', {}, [first.text.slice(start, end)]))
    done = end
  }
  return element('p', {dir: 'auto'}, [...parts, first.text.slice(done)])
}

/** Leads to the very words where the browser can. */
function numberLink({id, text, start, end}: Passage, speech: SpeechTexts): HTMLElement {
  const [, number, , , repeats] = speech.paragraphs.find(([anchor]) => anchor === id) ?? []
  const fragment = id + directiveTo({text, repeats}, end > start ? [{start, end}] : [])
  const link = element(
    'a',
    {className: 'paragraph-link', href: `${linkTo(speech.page)}#${fragment}`, lang: 'en'},
    [number ? `¶ ${number}` : 'Heading']
  )
  if (number) link.ariaLabel = `Paragraph ${number}`
  return link
}

/**
 * Take the claims of a paragraph apart.
 *
 * @param passages - Passages of it.
 * @param speech - Its speech.
 * @returns The claims on the very words, and the others.
 */
export function claimsOf(
  passages: readonly Passage[],
  speech: SpeechTexts
): Record<'onWords' | 'others', QuotableClaim[]> {
  const here = speech.claims.filter((claim) => claim.at === passages[0]?.id)
  const onWords = here.filter((claim) => passages.some((passage) => overlaps(claim, passage)))
  return {onWords, others: here.filter((claim) => !onWords.includes(claim))}
}

function overlaps(claim: QuotableClaim, {start, end}: Passage): boolean {
  return claim.start < end && start < claim.end
}

function claimList(title: string, list: readonly QuotableClaim[]): HTMLElement[] {
  if (list.length === 0) return []
  const items = list.map((claim) =>
    element('li', {}, [
      ratingMark(claim.rating),
      ' ',
      element('a', {href: linkTo(claim.link)}, [claim.claim])
    ])
  )
  return [
    element('div', {className: 'passage-claims'}, [
      element('h4', {}, [title]),
      element('ul', {}, items)
    ])
  ]
}
