import type {Archive, Shared, SourceId, Speech} from '../../model/types.ts'
import {walk} from '../../model/walk.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {type Prose, proseOfShared, proseOfSpeech} from '../prose.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

/** Every citation in prose can be read and leads to a source. */
export const citationResolves: Rule = {
  id: 'citation-resolves',
  scope: 'speech',
  sentence: 'Every citation in the prose of the edition is written [@id] and names a source.',
  why: 'A citation that cannot be read is printed as it stands, and its fact has no source.',
  ok: {[noteFile]: altered(termNote, '[@declaration-1776]', '[@declaration-1776, p. 1]')},
  notOk: [
    {
      files: {[noteFile]: altered(termNote, '[@declaration-1776]', '[@declaration-1777]')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:59 Unexpected citation of "declaration-1777", expected the id of a record in notes/sources/',
        '  Did you mean "declaration-1776"?'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, '[@declaration-1776]', '[@Declaration_1776]')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:59 Unexpected citation "[@Declaration_1776]" that cannot be read, expected [@id], [@id, p. 3] or [@one; @two]',
        '  Ids have lower-case letters, figures and hyphens; words such as "see" stand before the bracket.'
      ]
    },
    {
      files: {[noteFile]: altered(termNote, '[@declaration-1776]', 'by @declaration-1776')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:62 Unexpected citation "@declaration-1776" that cannot be read, expected [@id], [@id, p. 3] or [@one; @two]',
        '  Ids have lower-case letters, figures and hyphens; words such as "see" stand before the bracket.'
      ]
    }
  ],
  looksIn: ['notes/sources/'],
  checkSpeech: (speech: Speech, {sources}: Shared) =>
    proseOfSpeech(speech).flatMap((prose) => unresolved(prose, sources)),
  checkArchive: (archive: Archive) =>
    proseOfShared(archive).flatMap((prose) => unresolved(prose, archive.sources))
}

function unresolved({tree, placeAt}: Prose, sources: Shared['sources']): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    if (node.type === 'citation') {
      const unknown = node.items.filter(({id}) => !sources.has(id))
      for (const {id} of unknown) {
        const known = {names: sources.keys(), where: 'the id of a record in notes/sources/'}
        findings.push(unknownName(placeAt(node), 'citation of', id, known))
      }
    }
    if (node.type === 'text') {
      const unread = unreadCitation(node.value, sources)
      if (unread) findings.push(unreadable(unread[0], placeAt(node, unread.index)))
    }
  })
  return findings
}

/** What looks like a citation but was left as text, e.g. `[see @id]`; not the name of an account, `@AkordaPress`. */
function unreadCitation(words: string, sources: Shared['sources']): RegExpExecArray | undefined {
  if (!words.includes('@')) return undefined
  const bracketed = /\[[^[\]]*(?<![\p{L}\p{N}])@[^\s[\]]+[^[\]]*\]/u.exec(words)
  if (bracketed) return bracketed
  const names = words.matchAll(/@([a-z0-9]+(?:[-.][a-z0-9]+)*)/g)
  return [...names].find(([, name = '']) => sources.has(name as SourceId))
}

function unreadable(words: string, place: Finding['place']): Finding {
  return {
    place,
    reason: `Unexpected citation "${words}" that cannot be read, expected [@id], [@id, p. 3] or [@one; @two]`,
    note: 'Ids have lower-case letters, figures and hyphens; words such as "see" stand before the bracket.',
    actual: words
  }
}
