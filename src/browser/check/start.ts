import {checkInLibrary, type LibraryFinding} from '../../quote/check-in-library.ts'
import type {Library} from '../../quote/library.ts'
import {openLibrary} from '../../search/quotation-library.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {loadFile} from '../site/site-files.ts'
import {findingIndex} from './finding-index.ts'
import {showFinding} from './finding-view.ts'
import {summary} from './summary.ts'

/** A longer writing does not go into the address: some programs cut it. */
const longestShared = 1500

/** After so many milliseconds the browser may draw and answer keys before the next quotation. */
const longestBusy = 30

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
  // While the texts are on their way: what takes long for the first time is then done.
  dateInWords('2000-01-01')
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
  const waiting = sayLater(status, 'Checking …')
  list.replaceChildren()
  try {
    const findings: LibraryFinding[] = []
    const library = unhurried(await opening, () => mine === latest)
    for await (const finding of checkInLibrary(writing, library)) {
      if (mine !== latest) return
      findings.push(finding)
      list.append(showFinding(finding, findings.length, form.dataset.publisher ?? ''))
    }
    if (mine !== latest) return
    list.prepend(...(findings.length === 0 ? [nothingFound()] : findingIndex(findings)))
    status.textContent = ''
    showAnswer(section, heading, findings)
    await nextFrame()
    if (mine === latest) remember(writing)
  } catch {
    if (mine !== latest) return
    section.hidden = true
    status.textContent =
      'The texts could not be loaded: check the connection, then press Check again.'
  } finally {
    clearTimeout(waiting)
  }
}

/** Between two quotations of a long writing the browser may draw and answer keys; what was overtaken stops. */
function unhurried(library: Library, isLatest: () => boolean): Library {
  let begun = performance.now()
  return {
    ...library,
    async candidatesFor(quotation) {
      if (performance.now() - begun > longestBusy) {
        await nextFrame()
        begun = performance.now()
      }
      if (!isLatest()) throw new Error('Another check was begun.')
      return library.candidatesFor(quotation)
    }
  }
}

/** An answer that comes at once needs no announcement before it. */
function sayLater(status: HTMLElement, words: string): ReturnType<typeof setTimeout> {
  status.textContent = ''
  return setTimeout(() => {
    status.textContent = words
  }, 300)
}

/** The heading takes the focus, so that the answer is read out once; seen it is where the answer begins. */
function showAnswer(
  section: HTMLElement,
  heading: HTMLElement,
  findings: readonly LibraryFinding[]
): void {
  section.hidden = false
  heading.textContent = summary(findings.map(({verdict}) => verdict.kind))
  heading.classList.toggle('visually-hidden', findings.length === 1)
  heading.focus({preventScroll: true})
  const {top} = section.getBoundingClientRect()
  if (top < 0 || top > innerHeight / 3) section.scrollIntoView()
}

function nothingFound(): HTMLElement {
  return element('p', {}, [
    'No sentence of it is like anything in the archive. Put quotation marks round what you want to have checked all the same.'
  ])
}

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
