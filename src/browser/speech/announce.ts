import {element} from '../site/element.ts'

/**
 * Say something to those who hear the page; nothing is shown.
 *
 * @param words - What to say.
 */
export function announce(words: string): void {
  const place = document.querySelector('.announcement') ?? added()
  place.textContent = ''
  // What fills a region in the moment it appears is not heard.
  setTimeout(() => {
    place.textContent = words
  }, 100)
}

function added(): HTMLElement {
  const place = element('p', {className: 'announcement visually-hidden'})
  place.setAttribute('role', 'status')
  document.body.append(place)
  return place
}
