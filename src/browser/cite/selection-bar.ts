import type {Citable} from '../../cite/citation-templates.ts'
import {citePassage, type Passage} from '../../cite/fill-citation.ts'
import {runsToText} from '../../cite/runs.ts'
import {wordsDirective} from '../../model/words-directive.ts'
import {element} from '../site/element.ts'
import {chosenForm, givesEdition} from './choices.ts'
import type {CitedPlace} from './chosen-passage.ts'
import {copyButton} from './copy-button.ts'
import {openDialog} from './dialog.ts'
import {paragraphsOfPage} from './page-passages.ts'
import {pageText} from './page-text.ts'
import {type SelectedWords, selectedWords} from './selected-words.ts'
import {today} from './today.ts'

/**
 * Show what can be done with selected words, at the foot of the window where no system's own menu is; put it away when nothing is
 * selected.
 *
 * @param citable - The speech.
 */
export function showSelectionBar(citable: Citable): void {
  const bar = document.querySelector('.selection-bar')
  const selected = selectedWords()
  if (!selected) {
    if (!bar?.contains(document.activeElement)) bar?.remove()
    return
  }
  bar?.remove()
  document.body.append(selectionBar(citable, selected))
}

/**
 * Tell which place a selection cites.
 *
 * @param selected - The selection.
 * @returns The place, with a directive where one leads to just these words.
 */
export function placeOf({words, from, to, range}: SelectedWords): CitedPlace {
  const start = {node: range.startContainer, offset: range.startOffset}
  const {text, at} = pageText(document.body, start)
  const directive = at < 0 ? undefined : wordsDirective(words, text, at)
  return {from, to, words, ...(directive === undefined ? {} : {directive})}
}

function selectionBar(citable: Citable, selected: SelectedWords): HTMLElement {
  const place = placeOf(selected)
  const passage = passageOf(place)
  const address = `${citable.templates.address}#${selected.from}${place.directive ?? ''}`
  const cite = element('button', {type: 'button'}, ['Cite'])
  cite.addEventListener('click', () => openDialog(citable, place))
  const bar = element('div', {className: 'selection-bar'}, [
    copyButton('Copy as quotation', () => ({text: quotation(citable, selected, passage)})),
    copyButton(
      place.directive === undefined ? 'Copy link to the paragraph' : 'Copy link to these words',
      () => ({text: address})
    ),
    cite
  ])
  bar.setAttribute('role', 'region')
  bar.setAttribute('aria-label', 'The selected words')
  // A press must not take the selection away before it is used.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  return bar
}

function passageOf({from, to, directive}: CitedPlace): Passage {
  const blocks = paragraphsOfPage()
  const first = blocks.find(({id}) => id === from)
  const last = blocks.find(({id}) => id === to)
  if (!first) return {}
  return {
    from: first,
    ...(last && last !== first ? {to: last} : {}),
    ...(directive === undefined ? {} : {directive})
  }
}

/** In the style that the reader uses, if it is one: formats for programs quote nothing. */
function quotation({templates}: Citable, {words}: SelectedWords, passage: Passage): string {
  const citations = citePassage(templates, passage, {accessed: today(), bare: !givesEdition()})
  const chosen = citations.find(({style}) => style.id === chosenForm()) ?? citations[0]
  return `“${words}” – ${runsToText(chosen?.whole ?? [])}`
}
