import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive, SourceKind} from '../../model/types.ts'
import {blockLink, noteLink} from '../parts/address-link.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryName} from '../parts/entry-name.ts'
import {ratingMark} from '../parts/rating.ts'
import {scale} from '../parts/scale.ts'
import {stanceWords} from '../parts/stance.ts'
import type {ClaimRow} from './claim-row.ts'

/** The columns; those of the speech are left out where there is only one. */
const columns = [
  {name: 'claim', label: 'Claim'},
  {name: 'rating', label: 'Rating'},
  {name: 'speaker', label: 'Speaker', ofSpeech: true},
  {name: 'date', label: 'Date', ofSpeech: true},
  {name: 'at', label: 'Paragraph'},
  {name: 'evidence', label: 'Evidence'},
  {name: 'updated', label: 'Checked'}
] as const

/**
 * Draw claims as a table.
 *
 * Each row carries what it can be filtered by in `data-` attributes, several values parted by spaces; each cell that
 * would not be understood without its header carries that too, for screens too small for columns.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns The table in a frame that scrolls where it must.
 */
export function claimTable(rows: readonly ClaimRow[], archive: Archive): Element {
  const several = new Set(rows.map(({speech}) => speech.id)).size > 1
  return tableFrame(
    several,
    rows.map((row, index) => claimRow(row, index, several, archive))
  )
}

/**
 * Draw the table without rows: a script fetches them, some at a time.
 *
 * @returns The table, not shown without scripts.
 */
export function emptyTable(): Element {
  return h('div', {className: ['needs-script']}, [
    tableFrame(true, []),
    h('nav', {className: ['pager'], ariaLabel: 'Pages of the table', hidden: true})
  ])
}

function tableFrame(several: boolean, rows: readonly Element[]): Element {
  return h(
    'div',
    {className: ['table-frame']},
    h('table', {className: ['claim-table']}, [
      h('thead', [
        h(
          'tr',
          {dataLabel: 'Sort by'},
          columns
            .filter((column) => several || !('ofSpeech' in column))
            .map(({name, label}) => h('th', {scope: 'col', dataColumn: name}, label))
        )
      ]),
      h('tbody', [...rows])
    ])
  )
}

/**
 * List the kinds of source on which a claim rests.
 *
 * @param row - The claim.
 * @param archive - The archive.
 * @returns The kinds, each once.
 */
export function kindsOf({note}: ClaimRow, archive: Archive): SourceKind[] {
  return [...new Set(note.cited.flatMap((id) => archive.sources.get(id)?.kind ?? []))]
}

function claimRow(row: ClaimRow, index: number, several: boolean, archive: Archive): Element {
  const {speech, note} = row
  const items = Object.values(note.stances).reduce((sum, count) => sum + count, 0)
  const degree = scale.findIndex(({rating}) => rating === note.rating)
  return h(
    'tr',
    {
      dataOrder: index,
      dataRating: note.rating,
      dataSpeech: speech.id,
      dataSpeaker: speech.speaker,
      dataDate: speech.date,
      dataTopic: note.topics.join(' '),
      dataKind: kindsOf(row, archive).join(' ')
    },
    [
      h('th', {scope: 'row'}, noteLink(speech, note)),
      h('td', {dataSort: degree}, note.rating === undefined ? [] : [ratingMark(note.rating)]),
      ...(several
        ? [
            h('td', entryName(archive, speech.speaker)),
            h('td', {dataSort: speech.date}, dateElement(speech.date))
          ]
        : []),
      h('td', {dataSort: index}, blockLink(speech, note.at)),
      h(
        'td',
        {dataSort: items, dataLabel: 'Evidence:', className: ['evidence-count']},
        stanceWords(note.stances) || 'none'
      ),
      h('td', {dataSort: note.updated, dataLabel: 'Checked'}, dateElement(note.updated))
    ]
  )
}
