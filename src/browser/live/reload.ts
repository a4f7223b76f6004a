import {proseChanges} from './prose-changes.ts'

/** What the server of `npm start` tells. */
interface State {
  /** Whether no fault was found. */
  ok: boolean
  /** What was wrong. */
  report: string
  /** Which edition of this page is served now. */
  edition: string
}

/** A page as the server gives it. */
interface Edition {
  edition: string
  page: Document
}

let shownEdition = document.currentScript?.dataset.edition
/** The page that is shown, as it came. */
let shown: Promise<Edition | undefined> | undefined
let events: EventSource | undefined
let overlay: HTMLElement | undefined
/** The report that the reader has hidden: when the whole site is built, it is told once more. */
let hidden: string | undefined

listen()
// A browser holds six connections to a server: pages out of sight give theirs back.
document.addEventListener('visibilitychange', listen)
addEventListener('load', () => {
  shown = fetchEdition()
})

function listen(): void {
  events?.close()
  if (document.hidden) return
  events = new EventSource(`/.rostrum/events?page=${encodeURIComponent(location.pathname)}`)
  let followed = Promise.resolve()
  events.addEventListener('message', ({data}) => {
    followed = followed.then(() => follow(JSON.parse(String(data)) as State))
  })
}

async function follow({ok, report, edition}: State): Promise<void> {
  overlay?.remove()
  if (ok) hidden = undefined
  if (!ok && report !== hidden) show(report)
  if (ok && edition !== shownEdition && !(await takeWords())) location.reload()
}

/** Gives the page the words of the edition that is served now, where that is all that it needs. */
async function takeWords(): Promise<boolean> {
  const [old, next] = await Promise.all([shown, fetchEdition()])
  if (!next || old?.edition !== shownEdition) return false
  const change = old && proseChanges(old.page, next.page, document)
  if (!change) return false
  shownEdition = next.edition
  shown = Promise.resolve(next)
  for (const place of change()) place.dispatchEvent(new Event('wordschange', {bubbles: true}))
  return true
}

async function fetchEdition(): Promise<Edition | undefined> {
  try {
    const response = await fetch(location.pathname)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const script = page.querySelector<HTMLElement>('script[data-edition]')
    script?.remove()
    return {edition: script?.dataset.edition ?? '', page}
  } catch {
    // The server has gone; the browser asks again when it is back.
    return undefined
  }
}

/** The styles of a page do not reach into the shadow, nor those of the report out of it. */
function show(report: string): void {
  overlay = document.createElement('rostrum-report')
  overlay.setAttribute('role', 'alert')
  const shadow = overlay.attachShadow({mode: 'open'})
  shadow.adoptedStyleSheets = [styles()]
  const text = document.createElement('pre')
  text.textContent = report
  const button = document.createElement('button')
  button.textContent = 'Hide'
  button.addEventListener('click', () => {
    hidden = report
    overlay?.remove()
  })
  shadow.append(button, text)
  document.documentElement.append(overlay)
}

function styles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host {
      position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      background: #1c1a17; color: #f4efe6; border-top: 4px solid #c8452f; box-shadow: 0 -4px 24px #0006;
    }
    pre { margin: 0; padding: 1rem; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    button { float: inline-end; margin: .75rem; padding: .4rem 1rem; font: inherit; }
    @media print { :host { display: none } }`)
  return sheet
}
