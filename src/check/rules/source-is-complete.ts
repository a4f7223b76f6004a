import type {Archive, Source} from '../../model/types.ts'
import {altered, source, sourceFile} from '../examples.ts'
import {gather} from '../gather.ts'
import {requirementsOf} from '../required-variables.ts'
import type {Finding, Rule} from '../rule.ts'

/** A source says all that is needed to find it again. */
export const sourceIsComplete: Rule = {
  id: 'source-is-complete',
  scope: 'archive',
  sentence:
    'A source has the CSL variables that its type needs, and says where and when it was seen.',
  why: 'A bibliography is there so that others can find the source again, also when its address has died.',
  ok: {[sourceFile]: source},
  notOk: [
    {
      files: {[sourceFile]: altered(source, 'type: webpage', 'type: article-newspaper')},
      messages: [
        'notes/sources/reference.yaml:1:7 Unexpected absence of "container-title" in the source "declaration-1776", expected it in every article-newspaper'
      ]
    },
    {
      files: {[sourceFile]: source.replace(/ {2}URL: .*\n/, '')},
      messages: [
        'notes/sources/reference.yaml:1:7 Unexpected absence of "URL" in the source "declaration-1776", expected it in every webpage'
      ]
    },
    {
      files: {[sourceFile]: altered(source, 'seen-as: direct', 'seen-as: copy')},
      messages: [
        'notes/sources/reference.yaml:1:7 Unexpected absence of "seen-at" in the source "declaration-1776", expected it beside "seen-as: copy"'
      ]
    },
    {
      files: {
        [sourceFile]: altered(
          source,
          'seen-as: direct',
          'archive-url: https://web.archive.org/web/2022/https://www.archives.gov/founding-docs/declaration-transcript\n  seen-as: direct'
        )
      },
      messages: [
        'notes/sources/reference.yaml:1:7 Unexpected absence of "archive-date" in the source "declaration-1776", expected it beside "archive-url"'
      ]
    }
  ],
  checkArchive: ({sources}: Archive) => gather(sources.values(), missing)
}

function missing(record: Source): Finding[] {
  return requirementsOf(record)
    .filter(({oneOf}) => !oneOf.some((name) => hasVariable(record, name)))
    .map(({oneOf, where}) => {
      const names = oneOf.map((name) => `"${name}"`).join(' or ')
      return {
        place: record.placeOf('id'),
        reason: `Unexpected absence of ${names} in the source "${record.id}", expected it ${where}`,
        expected: oneOf
      }
    })
}

function hasVariable(record: Source, name: string): boolean {
  if (name === 'author') return record.author.length > 0
  const own: Record<string, string | undefined> = {
    'container-title': record.containerTitle,
    publisher: record.publisher,
    URL: record.url,
    accessed: record.accessed,
    'seen-at': record.seenAt,
    'archive-url': record.archiveUrl,
    'archive-date': record.archiveDate
  }
  return (own[name] ?? record.more[name]) !== undefined
}
