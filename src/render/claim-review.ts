import {isoDate} from '../model/iso-date.ts'
import {plainText} from '../model/plain-text.ts'
import type {ClaimNote, Rating, Shared, Source, Speech} from '../model/types.ts'
import {entryName} from './parts/entry-name.ts'
import {ratingLabel} from './parts/scale.ts'
import {address, noteId, paths} from './paths.ts'

/** How far a rating bears a claim out, 5 to 1; what cannot be checked has no place between true and false. */
const valueByRating: Readonly<Partial<Record<Rating, number>>> = {
  supported: 5,
  'partly-supported': 4,
  disputed: 3,
  unsupported: 2,
  contradicted: 1
}

/**
 * Describe the check of a claim as a schema.org ClaimReview.
 *
 * Holds what Google requires (`claimReviewed`, `reviewRating` with `alternateName`, `url`) and recommends; and, as
 * Full Fact advises (https://fullfact.github.io/markup-investigation/), ids for claim and review, where the claim
 * appeared, and the evidence as `citation`.
 *
 * @param note - A rated claim.
 * @param speech - Its speech.
 * @param shared - What the archive shares.
 * @returns The description as plain data.
 */
export function claimReview(note: ClaimNote, speech: Speech, shared: Shared): object {
  const {settings} = shared
  const url = address(settings.origin, paths.claim(speech.id, note.slug))
  const first = note.history[0]?.date ?? note.updated
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    mainEntityOfPage: url,
    inLanguage: settings.language,
    datePublished: isoDate(first),
    dateModified: isoDate(note.updated),
    license: settings.licence.url,
    author: {
      '@type': 'Organization',
      name: settings.publisher,
      url: address(settings.origin, paths.home),
      publishingPrinciples: address(settings.origin, paths.about)
    },
    claimReviewed: note.claim,
    reviewRating: reviewRating(note),
    reviewBody: plainText(note.body),
    itemReviewed: reviewedClaim(note, speech, shared, url),
    citation: note.cited.flatMap((id) => {
      const source = shared.sources.get(id)
      return source ? [citedWork(source)] : []
    }),
    ...corrections(note, url)
  }
}

function reviewRating(note: ClaimNote): object {
  const value = valueByRating[note.rating]
  const label = ratingLabel(note.rating)
  return {
    '@type': 'Rating',
    ...(value === undefined ? {} : {ratingValue: value, bestRating: 5, worstRating: 1}),
    alternateName: label,
    name: label,
    ratingExplanation: plainText(note.reason)
  }
}

function reviewedClaim(note: ClaimNote, speech: Speech, shared: Shared, url: string): object {
  const {origin} = shared.settings
  const page = paths.speech(speech.id)
  const source = speech.source === undefined ? undefined : shared.sources.get(speech.source)
  const here = {
    '@type': 'CreativeWork',
    url: address(origin, page, note.at),
    text: note.quote,
    isPartOf: {
      '@type': 'CreativeWork',
      name: speech.title,
      url: address(origin, page),
      inLanguage: speech.language,
      datePublished: isoDate(speech.date)
    }
  }
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    text: note.claim,
    author: {'@type': 'Person', name: entryName(shared, speech.speaker)},
    datePublished: isoDate(speech.date),
    firstAppearance: source ? citedWork(source) : here,
    appearance: [here],
    subjectOf: address(origin, page, noteId(note.slug))
  }
}

function citedWork(source: Source): object {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.url === undefined ? {} : {url: source.url}),
    ...(source.issued === undefined ? {} : {datePublished: isoDate(source.issued)}),
    ...(source.language === undefined ? {} : {inLanguage: source.language}),
    ...(source.publisher === undefined && source.containerTitle === undefined
      ? {}
      : {
          publisher: {
            '@type': 'Organization',
            name: source.publisher ?? source.containerTitle
          }
        }),
    ...(source.archiveUrl === undefined ? {} : {archivedAt: source.archiveUrl})
  }
}

/** Each change of the rating after the first is a correction that stays on record. */
function corrections(note: ClaimNote, url: string): object {
  const [, ...changes] = note.history
  if (changes.length === 0) return {}
  return {
    correction: changes.map(({date, rating, why}) => ({
      '@type': 'CorrectionComment',
      datePublished: isoDate(date),
      text: `${ratingLabel(rating)}: ${why}`,
      url
    }))
  }
}
