import {blockLabel} from '../../model/block-label.ts'
import {stances, stanceWords} from '../../model/stances.ts'
import type {ClaimRow} from '../../search/claims/open-claims.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {ratingMark} from '../site/page-parts.ts'
import {linkTo} from '../site/site-files.ts'

/**
 * Draw a claim as a row of the table, as the build draws those of smaller archives.
 *
 * @param row - The claim.
 * @returns The row.
 */
export function archiveRow(row: ClaimRow): HTMLTableRowElement {
  const {speech, slug, at, claim, rating, speaker, date, updated} = row
  const counts = Object.fromEntries(
    stances.map(({stance}, place) => [stance, row.stances[place] ?? 0])
  )
  return element('tr', {}, [
    element('th', {scope: 'row'}, [
      element('a', {href: linkTo(`${speech}/claims/${slug}/index.html`)}, [claim])
    ]),
    element('td', {}, [ratingMark(rating)]),
    element('td', {}, [speaker]),
    element('td', {}, [dated(date)]),
    element('td', {}, [
      element('a', {className: 'block-link', href: linkTo(`${speech}/index.html#${at}`)}, [
        blockLabel(at)
      ])
    ]),
    labelled('Evidence:', {className: 'evidence-count'}, stanceWords(counts) || 'none'),
    labelled('Checked', {}, dated(updated))
  ])
}

/** A cell that says its header on small screens. */
function labelled(
  label: string,
  properties: Partial<HTMLTableCellElement>,
  content: Node | string
): HTMLElement {
  const cell = element('td', properties, [content])
  cell.dataset.label = label
  return cell
}

function dated(date: string): HTMLElement {
  return element('time', {dateTime: date}, [dateInWords(date)])
}
