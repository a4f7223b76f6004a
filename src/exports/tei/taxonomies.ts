import type {Element} from 'xast'
import {x} from 'xastscript'
import {scale} from '../../model/scale.ts'
import type {
  CoverageClass,
  Note,
  Settings,
  Source,
  SourceKind,
  Stance,
  VariantWeight
} from '../../model/types.ts'
import {ids} from './ids.ts'

/** A term of a taxonomy: its word and what it says. */
type Definitions<Term extends string> = Readonly<Record<Term, string>>

const noteKinds: Definitions<Note['kind']> = {
  claim: 'A claim of the speaker, restated and rated.',
  context: 'Background that a reader needs.',
  term: 'An explanation of a word.',
  variant: 'Another wording of the same words in another witness.'
}

const stances: Definitions<Stance> = {
  supports: 'Bears the claim out.',
  disputes: 'Stands against the claim.',
  qualifies: 'Holds only part of the claim, or under conditions.',
  context: 'Neither for nor against: circumstances.',
  'own-side': 'What the speaker or his own side says in his own cause.'
}

const coverageClasses: Definitions<CoverageClass> = {
  claim: 'A statement that can be checked.',
  context: 'A statement of circumstances.',
  opinion: 'A judgement or feeling.',
  promise: 'An announcement of what will be done.',
  order: 'A command or the report of one.',
  ceremony: 'An address, thanks or formula.',
  'not-checkable': 'A statement that no evidence can settle.',
  unchecked: 'A statement that can be checked but was not yet.'
}

const weights: Definitions<VariantWeight> = {
  slight: 'The sense is the same.',
  'shifts-tone': 'The tone differs.',
  'changes-sense': 'The sense differs.'
}

const sourceKinds: Definitions<SourceKind> = {
  law: 'A law or official legal text.',
  government: 'A government body.',
  international: 'An international organisation.',
  ngo: 'A non-governmental organisation.',
  agency: 'A news agency.',
  press: 'A newspaper, broadcaster or news site.',
  'state-media': 'A medium owned or directed by a state.',
  scholarly: 'A scholarly publication.',
  reference: 'A work of reference.',
  social: 'A post or personal page.'
}

const ways: Definitions<Source['seenAs']> = {
  direct: 'Seen on the publisher’s own page.',
  copy: 'Seen in a mirror or reprint.',
  weak: 'A source not to be relied on alone.'
}

/**
 * Give every classification that a speech's TEI points to.
 *
 * @param settings - The archive's settings.
 * @returns Taxonomies: kinds of notes, the published scale of ratings, stances, coverage, weights of variants, kinds of
 * sources, ways in which they were seen, topics.
 */
export function taxonomies(settings: Settings): Element[] {
  const ratings = scale.map(
    ({rating, label, definition}) => [rating, `${label}. ${definition}`] as const
  )
  return [
    taxonomy('note', 'Kinds of notes', Object.entries(noteKinds)),
    taxonomy('rating', 'Ratings of claims', ratings),
    taxonomy('stance', 'How evidence bears on a claim', Object.entries(stances)),
    taxonomy('coverage', 'Classes of sentences', Object.entries(coverageClasses)),
    taxonomy('weight', 'How much a variant changes', Object.entries(weights)),
    taxonomy('kind', 'Kinds of sources', Object.entries(sourceKinds)),
    taxonomy('seen', 'How a source was seen', Object.entries(ways)),
    ...topics(settings)
  ]
}

function topics({topics: titles}: Settings): Element[] {
  const rows = Object.entries(titles)
  return rows.length > 0 ? [taxonomy('topic', 'Topics of notes', rows)] : []
}

function taxonomy(
  name: string,
  title: string,
  terms: ReadonlyArray<readonly [string, string]>
): Element {
  return x('taxonomy', {'xml:id': ids.taxonomy(name)}, [
    x('desc', title),
    ...terms.map(([term, words]) =>
      x('category', {'xml:id': ids.category(name, term)}, x('catDesc', words))
    )
  ])
}
