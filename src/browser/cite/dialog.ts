import type {Citable} from '../../cite/citation-templates.ts'
import type {CitedBlock, Passage} from '../../cite/fill-citation.ts'
import {passageAnchor, passageCheck} from '../../cite/fill-citation.ts'
import {dialogHead} from '../site/dialog-head.ts'
import {element} from '../site/element.ts'
import {writeDay} from '../speech/dates.ts'
import {chooseEdition, chooseForm, chosenForm, givesEdition} from './choices.ts'
import {type Choice, checkbox, chooser} from './choosers.ts'
import {type CitedPlace, passageOf, wordsOf} from './chosen-passage.ts'
import {copyButton} from './copy-button.ts'
import {forms, type MadeCitation} from './forms.ts'
import {paragraphsOfPage} from './page-passages.ts'
import {today} from './today.ts'

/**
 * Open the dialog that cites the speech, a paragraph, several, or words.
 *
 * @param citable - The speech's record and templates.
 * @param place - What is cited first; the reader may choose another.
 */
export function openDialog(citable: Citable, place: CitedPlace): void {
  document.querySelector('dialog.cite')?.remove()
  const blocks = paragraphsOfPage()
  const from = chooser('From', [['', 'the whole speech'], ...numbers(blocks)], place.from ?? '')
  const to = chooser('To', numbers(blocks), place.to ?? place.from ?? '')
  const as = chooser('Style or format', choicesOfForm(citable), chosenForm())
  const edition = checkbox('With the edition and the check code', givesEdition())
  const output = element('div', {className: 'cite-output'})
  const facts = element('dl', {className: 'cite-facts'})
  const all = element('p', {className: 'cite-all'})
  const update = () => {
    const passage = passageOf(blocks, from.control.value, to.control.value, place)
    to.field.hidden = passage.from === undefined || passage.directive !== undefined
    const isPlace = from.control.value === (place.from ?? '') && place.words !== undefined
    const words = isPlace ? place.words : wordsOf(blocks, passage)
    const form = forms(citable).find(({id}) => id === as.control.value) ?? forms(citable)[0]
    const isStyle = form?.group === 'Styles'
    edition.field.hidden = !isStyle
    const made = form?.make(
      {...citable, passage, ...(words ? {words} : {})},
      {accessed: today(), bare: !edition.control.checked}
    )
    output.replaceChildren(...(made ? drawn(made) : []))
    facts.replaceChildren(...factsOf(citable, passage))
    all.replaceChildren(linkToAll(passage))
    chooseForm(as.control.value)
    chooseEdition(edition.control.checked)
  }
  for (const {control} of [from, to, as, edition]) control.addEventListener('change', update)
  const dialog = element('dialog', {className: 'cite help'}, [
    dialogHead('cite-heading', place.words ? 'Cite these words' : 'Cite'),
    ...(place.words ? [citedWords(place.words)] : []),
    element('div', {className: 'cite-range'}, [from.field, to.field]),
    as.field,
    output,
    edition.field,
    facts,
    all
  ])
  dialog.setAttribute('aria-labelledby', 'cite-heading')
  dialog.addEventListener('close', () => dialog.remove())
  update()
  from.control.autofocus = true
  document.body.append(dialog)
  dialog.showModal()
}

function citedWords(words: string): HTMLElement {
  const language = document.querySelector<HTMLElement>('.transcript')?.lang ?? ''
  return element('blockquote', {className: 'cite-words', lang: language, dir: 'auto'}, [words])
}

/** Each part with a button of its own; the name of its file is given where programs open such. */
function drawn({parts, text, file}: MadeCitation): HTMLElement[] {
  const boxes = parts.map(({label, text: words, html, shown}) =>
    element('div', {className: 'cite-part'}, [
      element('div', {className: 'cite-part-head'}, [
        element('span', {className: 'cite-label'}, [label ?? '']),
        copyButton('Copy', () => ({text: words, html}), label)
      ]),
      shown
    ])
  )
  return file === undefined ? boxes : [...boxes, fileLink(file, text)]
}

function fileLink(name: string, text: string): HTMLElement {
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`
  return element('p', {className: 'cite-file'}, [
    element('a', {href, download: name}, [`Save as ${name}`])
  ])
}

function linkToAll({from}: Passage): HTMLElement {
  const href = `cite/index.html${from ? `#cite-${from.id}` : ''}`
  return element('a', {href}, ['All styles and formats on one page'])
}

function numbers(blocks: readonly CitedBlock[]): Choice[] {
  return blocks.map(({id, number}) => [id, `¶ ${number}`])
}

function choicesOfForm(citable: Citable): Choice[] {
  return forms(citable).map(({id, name, group}) => [id, name, group])
}

function factsOf({templates}: Citable, passage: Passage): HTMLElement[] {
  const address = templates.address + passageAnchor(passage)
  const check = passageCheck(passage)
  return [
    fact(
      'Address',
      element('span', {className: 'address'}, [address]),
      ' ',
      copyButton('Copy', () => ({text: address}), 'the address')
    ),
    ...(check === '' ? [] : [fact('Check code', element('code', {}, [check]))]),
    fact('Edition', writeDay(templates.edition))
  ]
}

function fact(term: string, ...content: Array<Node | string>): HTMLElement {
  return element('div', {}, [element('dt', {}, [term]), element('dd', {}, content)])
}
