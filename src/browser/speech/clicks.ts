import {land} from './landing.ts'
import {slugsOf} from './note-views.ts'
import type {Reader} from './reader.ts'
import {unfoldSource} from './unfold-source.ts'
import type {WayBack} from './way-back.ts'

/**
 * Follow the reader's clicks on markers, highlighted words and links inside the page.
 *
 * @param reader - The page.
 * @param back - Remembers where the reader was.
 */
export function followClicks(reader: Reader, back: WayBack): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return
    const target = event.target as Element
    const link = target.closest<HTMLAnchorElement>('a[href]')
    const handled = link ? followLink(link, reader, back) : openMarked(target, reader)
    if (handled) event.preventDefault()
  })
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

function followLink(link: HTMLAnchorElement, reader: Reader, back: WayBack): boolean {
  if (!link.getAttribute('href')?.startsWith('#')) return false
  if (link.classList.contains('marker')) return openFromMarker(link, reader)
  const changed = () => reader.layOut()
  if (/^#s\d+$/.test(link.hash) && link.closest('.note') && unfoldSource(link, changed)) return true
  back.remember()
  if (link.hash !== location.hash) return false
  land(reader)
  return true
}

function openFromMarker(link: HTMLAnchorElement, reader: Reader): boolean {
  const note = reader.bySlug.get(link.hash.slice('#n-'.length))
  if (!note || reader.state.notes === 'list') return false
  if (reader.active === note) reader.close(note)
  else {
    reader.open(note)
    note.element.tabIndex = -1
    note.element.focus({preventScroll: reader.hasMargin})
  }
  return true
}

/** A click on words opens their note; where several hang on them, each click opens the next. */
function openMarked(target: Element, reader: Reader): boolean {
  const mark = target.closest<HTMLElement>('mark[data-notes]')
  if (!mark || getSelection()?.isCollapsed === false) return false
  const notes = slugsOf(mark).flatMap((slug) => reader.bySlug.get(slug) ?? [])
  const shown = notes.filter((note) => reader.shown.includes(note))
  const open = reader.active ? shown.indexOf(reader.active) : -1
  const next = shown[open + 1]
  if (next) reader.open(next)
  else if (reader.active && open >= 0) reader.close(reader.active)
  return shown.length > 0
}
