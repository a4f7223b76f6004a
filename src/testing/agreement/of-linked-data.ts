import {evidenceFact, type Facts, filled, letters} from './facts.ts'
import {lettersOfMarkdown} from './of-markdown.ts'

interface Body {
  type: string
  purpose: string
  value?: string
  format?: string
  'dcterms:date'?: string
  'dcterms:available'?: string
  'cito:citesAsEvidence'?: readonly Cited[]
}

interface Cited {
  id: string
}

interface Annotation {
  id: string
  target: {selector: object}
  body: readonly Body[]
  'cito:citesAsEvidence'?: readonly Cited[]
}

/** What each relation of CiTO says of evidence, in the words of the archive. */
const stances = [
  ['cito:supports', 'supports'],
  ['cito:disputes', 'disputes'],
  ['cito:qualifies', 'qualifies'],
  ['cito:givesBackgroundTo', 'context'],
  ['cito:discusses', 'own-side']
] as const

/**
 * Take the facts out of Web Annotations.
 *
 * @param files - The collection, whose first page it holds, and all further pages.
 * @returns What they tell of notes.
 */
export function factsOfAnnotations(files: readonly string[]): Partial<Facts> {
  const notes = files.flatMap((json) => {
    const {first, items = first?.items ?? []} = JSON.parse(json) as {
      first?: {items: Annotation[]}
      items?: Annotation[]
    }
    return items.map((note) => [note.id.replace(/^.*#n-/, ''), note] as const)
  })
  const of = <T extends {length: number}>(pick: (note: Annotation) => T | undefined) =>
    filled(notes.map(([slug, note]) => [slug, pick(note)]))
  const rating = (note: Annotation) => body(note, 'classifying')?.value
  return {
    quotes: of(({target}) => exactWords(target.selector)),
    claims: of((note) => (rating(note) ? body(note, 'describing')?.value : undefined)),
    ratings: of((note) => rating(note)?.toLowerCase().replace(' ', '-')),
    reasons: of((note) =>
      rating(note) ? lettersOfMarkdown(body(note, 'assessing')?.value ?? '') : undefined
    ),
    bodies: of((note) => lettersOfMarkdown(body(note, 'commenting')?.value ?? '')),
    evidence: of((note) => note.body.flatMap(evidenceIn)),
    cited: of((note) => sourcesOf(note).toSorted())
  }
}

function body(note: Annotation, wanted: string): Body | undefined {
  return note.body.find((one) => one.purpose === wanted && one['dcterms:date'] === undefined)
}

function evidenceIn(one: Body): ReturnType<typeof evidenceFact>[] {
  const date = one['dcterms:date']
  if (date === undefined) return []
  return [
    evidenceFact({
      stance: stances.find(([relation]) => relation in one)?.[1] ?? '',
      date,
      known: one['dcterms:available'] ?? '',
      sources: sourcesOf(one),
      words: lettersOfMarkdown(one.value ?? '')
    })
  ]
}

function sourcesOf(one: {'cito:citesAsEvidence'?: readonly Cited[]}): string[] {
  return (one['cito:citesAsEvidence'] ?? []).map(({id}) => idIn(id))
}

function exactWords(selector: object): string {
  if ('exact' in selector) return String(selector.exact)
  return Object.values(selector)
    .flat()
    .flatMap((one) => (typeof one === 'object' && one ? [exactWords(one)] : []))
    .join('')
}

/**
 * Take the facts out of a description in terms of schema.org.
 *
 * @param json - `speech.jsonld`.
 * @returns Title and names, and the date as far as ISO 8601 can say it.
 */
export function factsOfJsonld(json: string): Partial<Facts> {
  const [work] = (
    JSON.parse(json) as {
      '@graph': ReadonlyArray<{
        name: string
        dateCreated: string
        mentions: ReadonlyArray<{'@id': string; name: string}>
      }>
    }
  )['@graph']
  return {
    title: work?.name ?? '',
    date: work?.dateCreated ?? '',
    names: Object.fromEntries((work?.mentions ?? []).map((one) => [idIn(one['@id']), one.name]))
  }
}

interface Review {
  url: string
  claimReviewed: string
  reviewRating: {alternateName: string; ratingExplanation: string}
  reviewBody: string
  itemReviewed: {
    appearance: ReadonlyArray<{text: string; isPartOf: {name: string; datePublished: string}}>
  }
  citation: ReadonlyArray<{name: string}>
}

/**
 * Take the facts out of the reviews of claims on their pages.
 *
 * @param pages - The pages' HTML.
 * @returns What they tell of claims; sources go by title.
 */
export function factsOfReviews(pages: readonly string[]): Partial<Facts> {
  const reviews = pages.flatMap((html) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
      ([, json = '{}']) => (json.includes('"ClaimReview"') ? [JSON.parse(json) as Review] : [])
    )
  )
  const of = <T extends {length: number}>(pick: (review: Review) => T) =>
    filled(reviews.map((review) => [idIn(review.url), pick(review)]))
  return {
    quotes: of(({itemReviewed}) => itemReviewed.appearance[0]?.text ?? ''),
    claims: of(({claimReviewed}) => claimReviewed),
    ratings: of(({reviewRating}) => reviewRating.alternateName.toLowerCase().replace(' ', '-')),
    reasons: of(({reviewRating}) => letters(reviewRating.ratingExplanation)),
    bodies: of(({reviewBody}) => letters(reviewBody)),
    cited: of(({citation}) => citation.map(({name}) => name).toSorted())
  }
}

function idIn(url: string): string {
  return /([^/]+)\/$/.exec(url)?.[1] ?? url
}
