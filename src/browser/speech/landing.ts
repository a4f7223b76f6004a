import {element} from '../site/element.ts'
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
    return
  }
  const target = document.getElementById(id)
  if (!target) {
    tellUnknown(id)
    return
  }
  for (let node = target.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true
  }
  target.scrollIntoView()
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/:~:.*$/, ''))
  } catch {
    return fragment
  }
}

function tellUnknown(id: string): void {
  const ids = [...document.querySelectorAll('.transcript [id], .note')].map((place) => place.id)
  const nearest = nearestId(id, ids)
  const message = element('p', {className: 'no-such-place'}, [
    `This page has no place “${id}”.`,
    ...(nearest === undefined
      ? []
      : [' The nearest is ', element('a', {href: `#${nearest}`}, [nearest]), '.'])
  ])
  message.setAttribute('role', 'status')
  document.querySelector('.speech-head')?.prepend(message)
  message.scrollIntoView({block: 'center'})
}
