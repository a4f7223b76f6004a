import type {Element} from 'hast'
import {citableNote} from '../../cite/citable.ts'
import {h} from '../../html/element.ts'
import {plainText} from '../../model/plain-text.ts'
import type {ClaimNote, Shared, SitePath, Speech} from '../../model/types.ts'
import {citation} from '../claim/citation.ts'
import {density} from '../claim/density.ts'
import {history} from '../claim/history.ts'
import {record} from '../claim/record.ts'
import {related} from '../claim/related.ts'
import {renderings} from '../claim/renderings.ts'
import {verdict} from '../claim/verdict.ts'
import {wordsInContext} from '../claim/words-in-context.ts'
import {claimReview} from '../claim-review.ts'
import {embedding} from '../embed/embedding.ts'
import {formatDate} from '../format-date.ts'
import {claimHeadMetadata} from '../metadata/claim-metadata.ts'
import {type Page, to} from '../page.ts'
import {type Bibliography, bibliographyFor} from '../parts/bibliography.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryLink, entryName} from '../parts/entry-name.ts'
import {evidenceList} from '../parts/evidence-list.ts'
import {namingParagraphs} from '../parts/named-paragraphs.ts'
import {neighbours} from '../parts/neighbours.ts'
import {claimPicture} from '../parts/picture.ts'
import {ratingLabel} from '../parts/scale.ts'
import {structuredData} from '../parts/structured-data.ts'
import {wordsFragment} from '../parts/words-fragment.ts'
import {claimFolder, noteId, paths} from '../paths.ts'
import {inlineProse, prose} from '../prose.ts'
import type {SpeechContext} from '../speech-pages.ts'

/**
 * Make the evidence sheet of every claim of a speech.
 *
 * @param context - The speech.
 * @param isWanted - Which of them, by their paths.
 * @returns One page a claim, in the order of the text.
 */
export function* claimPages(
  context: SpeechContext,
  isWanted: (path: SitePath) => boolean = () => true
): Generator<Page> {
  const {speech} = context
  const claims = speech.notes.filter((note) => note.kind === 'claim')
  for (const [index, note] of claims.entries()) {
    if (!isWanted(paths.claim(speech.id, note.slug))) continue
    const around = {before: claims[index - 1], after: claims[index + 1], all: to(paths.claims)}
    yield claimPage(note, context, claimNeighbours(speech, around))
  }
}

function claimPage(note: ClaimNote, context: SpeechContext, around: Element): Page {
  const {speech, shared} = context
  const bibliography = namingParagraphs(bibliographyFor(note.cited, shared.sources), speech)
  const main = [
    sheetHead(note, speech),
    ...wordsInContext(note, speech, credit(speech, shared), wordsFragment(note, context.record)),
    verdict(note, bibliography),
    explanation(note, bibliography),
    evidence(note, speech, shared, bibliography),
    ...missing(note, bibliography),
    ...renderings(note, bibliography),
    history(note),
    ...related(note, speech),
    ...sources(note, speech, bibliography),
    record(note, speech, shared.settings, [
      ...citation(citableNote(note.slug, context)),
      embedding(note, context)
    ]),
    around
  ]
  const rating = ratingLabel(note.rating)
  const reason = plainText(note.reason)
  return {
    path: paths.claim(speech.id, note.slug),
    kind: 'claim',
    title: note.claim,
    previewTitle: `${rating}: ${note.claim}`,
    description: `Claim by ${entryName(shared, speech.speaker)}, ${formatDate(speech.date)}. ${rating}: ${reason}`,
    ...claimPicture(note, context),
    section: paths.claims,
    main: [h('article', {className: ['sheet', density(note, speech)]}, main)],
    head: [
      ...claimHeadMetadata(note, context, `${rating}: ${note.claim} ${reason}`),
      ...(note.rated ? [structuredData(claimReview(note, speech, shared))] : [])
    ],
    scripts: ['copy-citations']
  }
}

function sheetHead(note: ClaimNote, speech: Speech): Element {
  return h('header', {className: ['sheet-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.speech(speech.id), noteId(note.slug))}, speech.title)
    ]),
    h('h1', [h('span', {className: ['kind']}, 'Claim'), ' ', note.claim])
  ])
}

function credit(speech: Speech, shared: Shared): Array<Element | string> {
  const event = speech.event === undefined ? [] : [', ', h('bdi', speech.event)]
  return [entryLink(shared, speech.speaker), ', ', dateElement(speech.date), ...event, '.']
}

function explanation(note: ClaimNote, bibliography: Bibliography): Element {
  const citer = bibliography.at({id: 'explanation', label: 'what is known'})
  return h(
    'section',
    {id: 'explanation', className: ['explanation'], ariaLabelledBy: 'explanation-heading'},
    [h('h2', {id: 'explanation-heading'}, 'What is known'), ...prose(note.body, citer)]
  )
}

function evidence(
  note: ClaimNote,
  speech: Speech,
  shared: Shared,
  bibliography: Bibliography
): Element {
  return h('section', {className: ['sheet-evidence'], ariaLabelledBy: 'evidence'}, [
    h('h2', {id: 'evidence'}, 'Evidence, by date'),
    note.evidence.length === 0
      ? h('p', 'No evidence bears on it.')
      : evidenceList(note.evidence, {
          bibliography,
          sources: shared.sources,
          spoken: speech.date
        })
  ])
}

function missing(note: ClaimNote, bibliography: Bibliography): Element[] {
  if (!note.missing) return []
  const citer = bibliography.at({id: 'missing', label: 'what is missing'})
  return [
    h('section', {id: 'missing', className: ['missing'], ariaLabelledBy: 'missing-heading'}, [
      h('h2', {id: 'missing-heading'}, 'What is missing'),
      h('div', inlineProse(note.missing, citer))
    ])
  ]
}

function sources(note: ClaimNote, speech: Speech, bibliography: Bibliography): Element[] {
  if (note.cited.length === 0) return []
  return [
    h('section', {className: ['sources'], ariaLabelledBy: 'sources'}, [
      h('h2', {id: 'sources'}, 'Sources'),
      bibliography.list(),
      bibliographyFiles(claimFolder(speech.id, note.slug), 'These sources')
    ])
  ]
}

function claimNeighbours(
  speech: Speech,
  {before, after, all}: {before?: ClaimNote | undefined; after?: ClaimNote | undefined; all: string}
): Element {
  const link = (note: ClaimNote | undefined) =>
    note && {href: to(paths.claim(speech.id, note.slug)), label: note.claim}
  return neighbours('Claims of this speech', {
    before: link(before),
    after: link(after),
    all: {href: all, label: 'All claims'}
  })
}
