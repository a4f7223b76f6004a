import type {Citable} from '../../cite/citation-templates.ts'
import type {CitedBlock, Passage} from '../../cite/fill-citation.ts'
import {passageAnchor, passageCheck} from '../../cite/fill-citation.ts'
import {element} from '../site/element.ts'
import {copyButton} from './copy-button.ts'
import {forms} from './forms.ts'
import {paragraphsOfPage, wordsOfParagraph} from './page-passages.ts'

/** What the dialog opens on. */
export interface CitedPlace {
  /** The first paragraph; nothing for the whole speech. */
  from?: string
  to?: string
  /** Words within it, and the directive that leads to them. */
  words?: string
  directive?: string
}

const setting = 'rostrum-cite-as'

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
  const to = chooser('to', numbers(blocks), place.to ?? place.from ?? '')
  const as = chooser('Style or format', choicesOfForm(citable), remembered())
  const output = element('div', {className: 'cite-output', tabIndex: 0})
  output.setAttribute('role', 'region')
  output.setAttribute('aria-label', 'The citation')
  const facts = element('dl', {className: 'cite-facts'})
  let current = {text: '', html: undefined as string | undefined}
  const update = () => {
    const passage = passageOf(blocks, from.control.value, to.control.value, place)
    to.field.hidden = passage.from === undefined || passage.directive !== undefined
    const isPlace = from.control.value === (place.from ?? '') && place.words !== undefined
    const words = isPlace ? place.words : wordsOf(blocks, passage)
    const form = forms(citable).find(({id}) => id === as.control.value) ?? forms(citable)[0]
    const made = form?.make({...citable, passage, ...(words ? {words} : {})})
    current = {text: made?.text ?? '', html: made?.html}
    output.replaceChildren(...(made?.shown ?? []))
    facts.replaceChildren(...factsOf(citable, passage))
    remember(as.control.value)
  }
  for (const {control} of [from, to, as]) control.addEventListener('change', update)
  const dialog = element('dialog', {className: 'cite help'}, [
    element('h2', {id: 'cite-heading'}, [place.words ? 'Cite these words' : 'Cite']),
    element('div', {className: 'cite-range'}, [from.field, to.field]),
    as.field,
    output,
    copyButton('Copy the citation', () => current),
    facts,
    element('p', {}, [element('a', {href: 'cite/index.html'}, ['All citations on one page'])]),
    closeButton()
  ])
  dialog.setAttribute('aria-labelledby', 'cite-heading')
  dialog.addEventListener('close', () => dialog.remove())
  update()
  document.body.append(dialog)
  dialog.showModal()
}

type Choice = readonly [value: string, label: string, group?: string]

function numbers(blocks: readonly CitedBlock[]): Choice[] {
  return blocks.map(({id, number}) => [id, `¶ ${number}`])
}

function choicesOfForm(citable: Citable): Choice[] {
  return forms(citable).map(({id, name, group}) => [id, name, group])
}

function chooser(label: string, choices: readonly Choice[], value: string) {
  const control = element('select')
  for (const [choice, words, group] of choices) {
    const last = control.lastElementChild
    const holder = group === undefined ? control : groupOf(control, last, group)
    holder.append(element('option', {value: choice}, [words]))
  }
  control.value = value
  if (control.selectedIndex < 0) control.selectedIndex = 0
  const field = element('label', {className: 'field'}, [element('span', {}, [label]), control])
  return {field, control}
}

function groupOf(control: HTMLElement, last: Element | null, label: string): HTMLElement {
  if (last instanceof HTMLOptGroupElement && last.label === label) return last
  const group = element('optgroup', {label})
  control.append(group)
  return group
}

/** A range that runs backwards is read forwards. */
function passageOf(
  blocks: readonly CitedBlock[],
  fromId: string,
  toId: string,
  place: CitedPlace
): Passage {
  const [one, other] = [fromId, toId].map((id) => blocks.findIndex((block) => block.id === id))
  const from = blocks[one ?? -1]
  if (!from) return {}
  if (fromId === place.from && place.directive !== undefined) {
    const to = blocks[other ?? -1]
    return {from, ...(to && to !== from ? {to} : {}), directive: place.directive}
  }
  const end = other === undefined || other < 0 ? (one ?? 0) : other
  const [first, last] = [Math.min(one ?? 0, end), Math.max(one ?? 0, end)]
  const to = blocks[last]
  return {from: blocks[first] ?? from, ...(to && last > first ? {to} : {})}
}

function wordsOf(blocks: readonly CitedBlock[], {from, to}: Passage): string | undefined {
  if (!from) return undefined
  const ids = blocks.map(({id}) => id)
  const range = ids.slice(ids.indexOf(from.id), ids.indexOf((to ?? from).id) + 1)
  return range.map((id) => wordsOfParagraph(id)).join('\n\n')
}

function factsOf({templates}: Citable, passage: Passage): HTMLElement[] {
  const address = templates.address + passageAnchor(passage)
  const check = passageCheck(passage)
  return [
    fact(
      'Address',
      element('span', {className: 'address'}, [address]),
      copyButton('Copy', () => ({text: address}))
    ),
    ...(check === '' ? [] : [fact('Check code', element('code', {}, [check]))]),
    fact('Edition', templates.edition)
  ]
}

function fact(term: string, ...content: Array<Node | string>): HTMLElement {
  return element('div', {}, [element('dt', {}, [term]), element('dd', {}, content)])
}

function closeButton(): HTMLElement {
  const button = element('button', {type: 'button'}, ['Close'])
  button.addEventListener('click', () => button.closest('dialog')?.close())
  return button
}

function remembered(): string {
  try {
    return localStorage.getItem(setting) ?? ''
  } catch {
    return ''
  }
}

function remember(form: string): void {
  try {
    localStorage.setItem(setting, form)
  } catch {
    // A browser that keeps nothing begins with the first style each time.
  }
}
