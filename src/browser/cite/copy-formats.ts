import {copyButton} from './copy-button.ts'

/** Put a button that copies beside every style and format of an opened disclosure. */
export function addCopyButtons(): void {
  addIn(document.querySelectorAll('section > .cite-styles, section > .cite-formats'))
  for (const box of document.querySelectorAll('details.cite-box')) {
    box.addEventListener('toggle', () => addIn(box.querySelectorAll('dl')), {once: true})
  }
}

function addIn(lists: Iterable<Element>): void {
  for (const list of lists) {
    for (const place of list.querySelectorAll('dd')) {
      const text = [...place.children].map((part) => part.textContent ?? '').join('\n')
      place.append(copyButton('Copy', () => ({text})))
    }
  }
}
