import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {SourceUses} from '../../model/back-links.ts'
import {timelinePath} from '../../model/timeline-path.ts'
import type {Archive, NoteRecord, Source, SpeechRecord} from '../../model/types.ts'
import {type Page, type PlannedPage, to} from '../page.ts'
import {blockLink, noteLink} from '../parts/address-link.ts'
import {coinsSpan} from '../parts/coins-span.ts'
import {dateElement} from '../parts/date-element.ts'
import {languageTag} from '../parts/foreign.ts'
import {noteKindMark, sourceKindLabels} from '../parts/kind-label.ts'
import {plainCiter} from '../parts/plain-citer.ts'
import {ratingMark} from '../parts/rating.ts'
import {sourceRecord} from '../parts/source-record.ts'
import {eventAnchor, paths} from '../paths.ts'
import {groupBy} from '../pieces.ts'
import {inlineProse} from '../prose.ts'

/**
 * Plan the page of a source: its record, and all that rests on it.
 *
 * @param source - The source.
 * @param uses - What rests on it.
 * @param archive - The archive.
 * @returns The page.
 */
export function planSourcePage(
  source: Source,
  uses: SourceUses | undefined,
  archive: Archive
): PlannedPage {
  const {notes = [], texts = [], essays = [], entries = [], events = []} = uses ?? {}
  const speeches = new Set([...notes.map(({speech}) => speech), ...texts, ...essays])
  return {
    path: paths.source(source.id),
    from: [source, ...speeches, ...entries, ...events],
    draw: () => sourcePage(source, uses, archive)
  }
}

function sourcePage(source: Source, uses: SourceUses | undefined, archive: Archive): Page {
  return {
    path: paths.source(source.id),
    kind: 'source',
    title: source.title,
    description: `${sourceKindLabels[source.kind]}: ${source.title}. All passages that rest on this source.`,
    section: paths.sources,
    main: [
      h('header', {className: ['page-head']}, [
        h('p', {className: ['crumbs']}, h('a', {href: to(paths.sources)}, 'Sources')),
        h('h1', languageTag(source.language), source.title)
      ]),
      sourceRecord(source),
      coinsSpan(source),
      ...passages(uses),
      ...others(uses, archive),
      ...(uses ? [] : [h('p', 'Nothing in the archive rests on it now.')])
    ]
  }
}

function passages(uses: SourceUses | undefined): Element[] {
  if (!uses || uses.notes.length === 0) return []
  const speeches = groupBy(uses.notes, ({speech}) => speech.id)
  return [
    h('section', {className: ['passages'], ariaLabelledBy: 'passages'}, [
      h('h2', {id: 'passages'}, 'Passages that rest on it'),
      ...speeches.flatMap(({items}) => {
        const [first] = items
        return first
          ? passagesOf(
              first.speech,
              items.map(({note}) => note)
            )
          : []
      })
    ])
  ]
}

function passagesOf(speech: SpeechRecord, notes: readonly NoteRecord[]): Element[] {
  return [
    h('h3', [
      h('a', {href: to(paths.speech(speech.id)), ...languageTag(speech.language)}, speech.title),
      ', ',
      dateElement(speech.date)
    ]),
    h(
      'ul',
      {className: ['note-list']},
      notes.map((note) =>
        h('li', [
          blockLink(speech, note.at),
          ' ',
          noteKindMark(note.kind),
          ' ',
          noteLink(speech, note),
          ...(note.rating === undefined ? [] : [' ', ratingMark(note.rating)])
        ])
      )
    )
  ]
}

function others(uses: SourceUses | undefined, archive: Archive): Element[] {
  if (!uses) return []
  const speechLink = ({id, title}: SpeechRecord) => h('a', {href: to(paths.speech(id))}, title)
  const citer = plainCiter(archive.sources)
  const rows = [
    ...uses.texts.map((speech) => h('li', ['The text of ', speechLink(speech)])),
    ...uses.essays.map((speech) =>
      h('li', ['The introduction and notes on the text of ', speechLink(speech)])
    ),
    ...uses.entries.map(({id, name}) =>
      h('li', ['Glossary: ', h('a', {href: to(paths.entry(id))}, name)])
    ),
    ...uses.events.map((event) =>
      h('li', [
        'Timeline: ',
        h(
          'a',
          {href: to(timelinePath(archive, event), eventAnchor(event.id))},
          dateElement(event.date)
        ),
        '. ',
        h('span', inlineProse(event.text, citer(event.id)))
      ])
    )
  ]
  if (rows.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'others'}, [
      h('h2', {id: 'others'}, 'Also used for'),
      h('ul', {className: ['use-list']}, rows)
    ])
  ]
}
