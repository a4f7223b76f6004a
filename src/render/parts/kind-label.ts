import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {EntryKind, Note, SourceKind} from '../../model/types.ts'

/** Who speaks in a source, in words, from the most official to the least. */
export const sourceKindLabels: Readonly<Record<SourceKind, string>> = {
  law: 'Law',
  government: 'Government',
  international: 'International body',
  ngo: 'Non-governmental',
  agency: 'News agency',
  press: 'Press',
  'state-media': 'State media',
  scholarly: 'Scholarship',
  reference: 'Reference work',
  social: 'Social media'
}

/** What a note is, in words. */
export const noteKindLabels: Readonly<Record<Note['kind'], string>> = {
  claim: 'Claim',
  context: 'Context',
  term: 'Term',
  variant: 'Other wording'
}

/** What a glossary entry is, in words: of one, and of many. */
export const entryKindLabels: Readonly<Record<EntryKind, {one: string; many: string}>> = {
  person: {one: 'Person', many: 'People'},
  organisation: {one: 'Organisation', many: 'Organisations'},
  place: {one: 'Place', many: 'Places'},
  law: {one: 'Law', many: 'Laws'},
  term: {one: 'Term', many: 'Terms'}
}

/**
 * Name the kind of a source.
 *
 * @param kind - Who speaks in it.
 * @returns An inline element.
 */
export function sourceKindMark(kind: SourceKind): Element {
  return h('span', {className: ['kind']}, sourceKindLabels[kind])
}

/**
 * Name the kind of a source where a page does so many hundred times: styles know it by its place.
 *
 * @param kind - Who speaks in it.
 * @returns An inline element.
 */
export function plainKindMark(kind: SourceKind): Element {
  return h('b', sourceKindLabels[kind])
}

/**
 * Name the kind of a note.
 *
 * @param kind - The kind.
 * @returns An inline element.
 */
export function noteKindMark(kind: Note['kind']): Element {
  return h('span', {className: ['kind', 'note-kind']}, noteKindLabels[kind])
}
