import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {ClaimNote, Settings, Speech} from '../../model/types.ts'
import {to} from '../page.ts'
import {dateElement} from '../parts/date-element.ts'
import {qrCode} from '../parts/qr-code.ts'
import {address, noteId, paths} from '../paths.ts'

/**
 * Show by what a claim's page can be found, verified and corrected.
 *
 * @param note - The claim.
 * @param speech - Its speech.
 * @param settings - The archive's settings.
 * @param citation - How to cite it.
 * @returns A section.
 */
export function record(
  note: ClaimNote,
  speech: Speech,
  settings: Settings,
  citation: readonly Element[]
): Element {
  const url = address(settings.origin, paths.claim(speech.id, note.slug))
  const block = speech.blocks.find(({id}) => id === note.at)
  const place = block?.number === undefined ? note.at : `¶${block.number}`
  return h('section', {className: ['record'], ariaLabelledBy: 'record'}, [
    h('h2', {id: 'record'}, 'This page'),
    h('dl', [
      ...(citation.length > 0 ? [row('Cite', [...citation])] : []),
      row('Permanent address', [h('span', {className: ['address']}, url)]),
      row('Words', [
        h('a', {href: to(paths.speech(speech.id), note.at)}, place),
        ...(block ? [h('span', {className: ['fingerprint']}, `·${block.fingerprint}`)] : []),
        ' – the letters after the dot are a check code of the paragraph’s wording'
      ]),
      h('div', {className: ['beside']}, [
        h('dt', 'Note'),
        h('dd', h('a', {href: to(paths.speech(speech.id), noteId(note.slug))}, 'Beside the text'))
      ]),
      row('Last checked', [dateElement(note.updated)]),
      row('Corrections', [
        h('a', {href: settings.contact}, 'Report an error'),
        ' – every change is listed under ',
        h('a', {href: to(paths.changes)}, 'Changes')
      ])
    ]),
    qrCode(url)
  ])
}

function row(term: string, content: Array<Element | string>): Element {
  return h('div', [h('dt', term), h('dd', content)])
}
