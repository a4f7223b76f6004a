import {element} from '../site/element.ts'
import {announce} from './announce.ts'
import {nearestId} from './nearest-id.ts'
import type {Reader} from './reader.ts'

/**
 * Lead to what the address names: open a note, unfold what hides a place, or say that there is no such place.
 *
 * @param reader - The page.
 */
export function land(reader: Reader): void {
  document.querySelector('.no-such-place')?.remove()
  const id = decodeFragment(location.hash.slice(1))
  if (id === '') return
  const note = reader.bySlug.get(id.replace(/^[nr]-/, ''))
  if (note && /^[nr]-/.test(id)) {
    reader.open(note)
    const place = reader.hasMargin ? (note.marks[0] ?? note.element) : note.element
    place.scrollIntoView({block: 'center'})
    announce(`Note ${note.element.getAttribute('value') ?? ''} is open`)
    return
  }
  const target = document.getElementById(id)
  if (!target) {
    tellUnknown(id, reader)
    return
  }
  for (let node = target.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true
  }
  target.scrollIntoView()
  announce(nameOf(target))
}

/** Screen readers go on reading where they were unless they hear where the page has gone. */
function nameOf(target: HTMLElement): string {
  const id = target.id
  const number = document.querySelector<HTMLElement>(
    `.transcript a.number[href="#${CSS.escape(id)}"]`
  )
  if (number) return `Paragraph ${number.dataset.number}`
  const gone = /^p(\d+[a-z]*)$/.exec(id)?.[1]
  if (gone !== undefined) return `Paragraph ${gone} is gone`
  const heading = target.matches('h1, h2, h3, h4, h5, h6') ? target : target.querySelector('h2, h3')
  return heading?.textContent?.trim() ?? ''
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/:~:.*$/, ''))
  } catch {
    return fragment
  }
}

/** A paragraph by its number, a note by its number where there is such a note, any other place by the words of its id. */
function placeName(id: string, {bySlug}: Reader): string {
  if (/^p\d/.test(id)) return `¶ ${id.slice(1)}`
  if (!id.startsWith('n-')) return `place “${id}”`
  const slug = id.slice(2)
  return `note ${bySlug.get(slug)?.number ?? `“${slug}”`}`
}

function tellUnknown(id: string, reader: Reader): void {
  const ids = [...document.querySelectorAll('.transcript [id], .note, .speech > section')].map(
    (place) => place.id
  )
  const nearest = nearestId(id, ids)
  const message = element('p', {className: 'no-such-place'}, [
    `There is no ${placeName(id, reader)} on this page.`,
    ...(nearest === undefined
      ? []
      : [
          ' The nearest is ',
          element('a', {href: `#${nearest}`}, [placeName(nearest, reader)]),
          '.'
        ])
  ])
  message.setAttribute('role', 'status')
  document.querySelector('.speech-head')?.prepend(message)
  message.scrollIntoView({block: 'center'})
}
