import {checkInLibrary} from '../../quote/check-in-library.ts'
import type {Library} from '../../quote/library.ts'
import {openLibrary} from '../../search/quotation-library.ts'
import {element} from '../site/element.ts'
import {loadFile} from '../site/site-files.ts'
import {showFinding} from './finding-view.ts'
import {summary} from './summary.ts'

/** A longer writing does not go into the address: some programs cut it. */
const longestShared = 1500

interface Parts {
  form: HTMLFormElement
  field: HTMLTextAreaElement
  status: HTMLElement
  section: HTMLElement
  heading: HTMLElement
  list: HTMLElement
}

/** Bring the page to life: load the texts, check what is asked for in the address, then what is pasted. */
export function startChecking(): void {
  const parts = partsOfPage()
  if (!parts) return
  const {form, field, status} = parts
  let library = open(status)
  form.hidden = false
  document.querySelector('#check-without-script')?.toggleAttribute('hidden', true)
  const check = async (): Promise<void> => {
    library = library.catch(() => open(status))
    await run(parts, library)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void check()
  })
  form.addEventListener('reset', () => clear(parts))
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  offerExample(parts, check)
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    field.value = asked
    void check()
  }
}

function partsOfPage(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('#check-form')
  const field = document.querySelector<HTMLTextAreaElement>('#check-writing')
  const status = document.querySelector<HTMLElement>('#check-status')
  const section = document.querySelector<HTMLElement>('#findings')
  const heading = section?.querySelector<HTMLElement>('h2')
  const list = section?.querySelector<HTMLElement>('.finding-list')
  return form && field && status && section && heading && list
    ? {form, field, status, section, heading, list}
    : undefined
}

/** A small archive is loaded whole before anything is asked, so that checking goes on without a network. */
async function open(status: HTMLElement): Promise<Library> {
  const library = await openLibrary(loadFile)
  if (library.isWhole) await library.candidatesFor('')
  status.textContent = library.isWhole
    ? 'All texts are loaded: checking now works without a network too.'
    : `Ready to look in ${library.speeches.toLocaleString(document.documentElement.lang)} speeches.`
  return library
}

function offerExample({field}: Parts, check: () => Promise<void>): void {
  const button = document.querySelector<HTMLElement>('#check-example')
  button?.addEventListener('click', () => {
    field.value = button.dataset.example ?? ''
    void check()
  })
}

/** Counts the checks, so that one that was overtaken stops. */
let latest = 0

async function run(parts: Parts, opening: Promise<Library>): Promise<void> {
  const {field, form, status, section, heading, list} = parts
  const writing = field.value
  if (writing.trim() === '') {
    status.textContent = 'Paste a sentence first.'
    field.focus()
    return
  }
  latest += 1
  const mine = latest
  remember(writing)
  status.textContent = 'Checking …'
  list.replaceChildren()
  try {
    const kinds: string[] = []
    for await (const finding of checkInLibrary(writing, await opening)) {
      if (mine !== latest) return
      kinds.push(finding.verdict.kind)
      list.append(showFinding(finding, kinds.length, form.dataset.publisher ?? ''))
      await nextFrame()
    }
    if (mine !== latest) return
    if (kinds.length === 0) list.append(nothingFound())
    status.textContent = ''
    section.hidden = false
    heading.textContent = summary(kinds)
    heading.focus()
  } catch {
    status.textContent =
      'The texts could not be loaded: check the connection, then press Check again.'
  }
}

function nothingFound(): HTMLElement {
  return element('p', {}, [
    'No sentence of it is like anything in the archive. Put quotation marks round what you want to have checked all the same.'
  ])
}

/** Lets the browser show what has been found before it goes on. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done)
  })
}

function remember(writing: string): void {
  const query = writing.length <= longestShared ? `?${new URLSearchParams({q: writing})}` : ''
  history.replaceState(null, '', `${location.pathname}${query}`)
}

function clear({section, status, list, field}: Parts): void {
  latest += 1
  section.hidden = true
  status.textContent = ''
  list.replaceChildren()
  history.replaceState(null, '', location.pathname)
  field.focus()
}
