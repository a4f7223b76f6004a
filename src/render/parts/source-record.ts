import type {Element} from 'hast'
import {robustLink} from '../../cite/robust-link.ts'
import {h} from '../../html/element.ts'
import {nameInOrder} from '../../model/name-words.ts'
import type {Source} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {dateElement} from './date-element.ts'
import {sourceKindMark} from './kind-label.ts'
import {languageName} from './language-name.ts'

/**
 * Show the record of a source as a list of terms.
 *
 * @param source - The source.
 * @returns A definition list; only what is known.
 */
export function sourceRecord(source: Source): Element {
  const {containerTitle, publisher, issued, language, accessed, note, archiveUrl} = source
  return h('dl', {className: ['record-list']}, [
    ...row('Kind', sourceKindMark(source.kind)),
    ...row('By', authorsOf(source)),
    ...row('In', containerTitle),
    ...row('Published by', publisher === containerTitle ? undefined : publisher),
    ...row('Date', issued === undefined ? 'not given' : dateElement(issued)),
    ...row('Language', language === undefined ? undefined : languageName(language)),
    ...row('Address', source.url === undefined ? undefined : addressLink(source, source.url)),
    ...row(
      'Archived copy',
      archiveUrl === undefined
        ? undefined
        : h(
            'a',
            {href: archiveUrl, rel: 'external'},
            source.archiveDate === undefined ? archiveUrl : formatDate(source.archiveDate)
          )
    ),
    ...row(
      'Seen',
      `${seenWords(source)}${accessed === undefined ? '' : `, ${formatDate(accessed)}`}`
    ),
    ...row('Remark', note)
  ])
}

function addressLink(source: Source, url: string): Element {
  return h('a', {...robustLink(source), rel: 'external', className: ['address']}, url)
}

function row(term: string, content: Element | string | undefined): Element[] {
  return content === undefined ? [] : [h('div', [h('dt', term), h('dd', content)])]
}

function authorsOf({author}: Source): string | undefined {
  if (author.length === 0) return undefined
  return author.map(nameInOrder).join(', ')
}

function seenWords({seenAs, seenAt}: Source): string {
  if (seenAs === 'direct') return 'on the publisher’s own page'
  if (seenAs === 'weak') return 'weak: not to be relied on alone'
  return seenAt === undefined ? 'in a copy' : `in a copy at ${seenAt}`
}
