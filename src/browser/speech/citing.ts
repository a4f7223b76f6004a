import {element} from '../site/element.ts'
import {offerKeys} from '../site/keys.ts'

type Cite = typeof import('../cite.ts')

/** Offer to cite the speech, the paragraph where a reader has landed, and selected words; the rest is loaded when it is used. */
export function offerCiting(): void {
  const file = document.querySelector<HTMLElement>('#later-cite')?.dataset.source
  if (file === undefined) return
  const source = new URL(file, document.baseURI).href
  const load = (): Promise<Cite> => import(source) as Promise<Cite>
  addHeadButton(() => open(load, null))
  markLanded(load)
  addEventListener('hashchange', () => markLanded(load))
  followSelection(load)
  offerKeys([
    {key: 'c', label: 'Cite the words that are selected, or the paragraph', run: () => open(load)}
  ])
  const asked = new URLSearchParams(location.search).get('check')
  if (asked !== null) void load().then(({openCheck}) => openCheck(asked))
}

/** Cites what is selected, else the given paragraph, by itself that where the reader has landed, else the speech. */
async function open(
  load: () => Promise<Cite>,
  paragraph: string | null | undefined = landedParagraph()
): Promise<void> {
  const {openDialog, citableOfPage, selectedWords, placeOf} = await load()
  const citable = await citableOfPage()
  const selected = selectedWords()
  if (citable) {
    openDialog(citable, selected ? placeOf(selected) : paragraph ? {from: paragraph} : {})
  } else location.assign('cite/index.html')
}

function addHeadButton(run: () => void): void {
  const button = element('button', {type: 'button', className: 'cite-button'}, ['Cite'])
  button.addEventListener('click', run)
  const link = document.querySelector('.speech-head .cite-link')
  if (link) link.replaceWith(button)
}

function landedParagraph(): string | undefined {
  const id = /^#(p\d+[a-z]*)(?:$|:)/.exec(location.hash)?.[1]
  return id !== undefined && numberOf(id) ? id : undefined
}

function numberOf(id: string): HTMLAnchorElement | null {
  return document.querySelector(`.transcript a.number[href="#${id}"]`)
}

/** The button stands after the paragraph: what the reader has come to stays where it is. */
function markLanded(load: () => Promise<Cite>): void {
  document.querySelector('.cite-here')?.remove()
  const id = landedParagraph()
  const number = id && numberOf(id)?.dataset.number
  if (!id || !number) return
  const button = element('button', {type: 'button', className: 'cite-here'})
  button.dataset.apparatus = ''
  button.dataset.label = `Cite ¶ ${number}`
  button.setAttribute('aria-label', `Cite paragraph ${number}`)
  button.addEventListener('click', () => open(load, id))
  document.getElementById(id)?.after(button)
}

function followSelection(load: () => Promise<Cite>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    const isText = getSelection()?.anchorNode?.parentElement?.closest('.transcript')
    if (!isText && !document.querySelector('.selection-bar')) return
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const {showSelectionBar, citableOfPage} = await load()
      const citable = await citableOfPage()
      if (citable) showSelectionBar(citable)
    }, 250)
  })
}
