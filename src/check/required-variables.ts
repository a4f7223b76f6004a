import type {Source} from '../model/types.ts'

/** Variables of which a record needs one. */
export interface Requirement {
  /** Names as the editor writes them. */
  oneOf: readonly string[]
  /** Where it is needed. */
  where: string
}

const container = ['container-title']
const issuer = ['author', 'publisher', 'authority']
const law = ['container-title', 'authority', 'publisher', 'URL']
const maker = ['author', 'publisher', 'container-title']

/**
 * What each CSL type needs beside its title, so that a reader can find it again: after the fields that the styles
 * print for it (CSL 1.0.2, appendix III). Types that are not listed need nothing of their own.
 */
const variablesByType: Readonly<Record<string, ReadonlyArray<readonly string[]>>> = {
  'article-journal': [container],
  'article-magazine': [container],
  'article-newspaper': [container],
  bill: [law],
  book: [['author', 'publisher']],
  broadcast: [maker],
  chapter: [container],
  dataset: [issuer],
  entry: [container],
  'entry-dictionary': [container],
  'entry-encyclopedia': [container],
  hearing: [['authority', 'publisher', 'author']],
  interview: [maker],
  legal_case: [['authority', 'publisher', 'container-title']],
  legislation: [law],
  motion_picture: [maker],
  'paper-conference': [['container-title', 'event-title']],
  patent: [['number']],
  post: [['URL']],
  'post-weblog': [['URL']],
  regulation: [law],
  report: [['publisher', 'author']],
  review: [container],
  'review-book': [container],
  speech: [['author']],
  standard: [['publisher', 'authority', 'number']],
  thesis: [['author'], ['publisher']],
  treaty: [law],
  webpage: [['URL']]
}

/**
 * List what a record needs.
 *
 * @param record - The record.
 * @returns Its requirements: by its type, by what every source needs, and by what the record itself says.
 */
export function requirementsOf({
  type,
  url,
  seenAs,
  archiveUrl,
  archiveDate
}: Source): Requirement[] {
  return [
    ...(variablesByType[type] ?? []).map((oneOf) => ({oneOf, where: `in every ${type}`})),
    {oneOf: ['URL', 'publisher', 'archive'], where: 'in every source, so that it can be found'},
    ...(url === undefined ? [] : [{oneOf: ['accessed'], where: 'beside "URL"'}]),
    ...(seenAs === 'copy' ? [{oneOf: ['seen-at'], where: 'beside "seen-as: copy"'}] : []),
    ...(archiveUrl === undefined ? [] : [{oneOf: ['archive-date'], where: 'beside "archive-url"'}]),
    ...(archiveDate === undefined ? [] : [{oneOf: ['archive-url'], where: 'beside "archive-date"'}])
  ]
}
