import {copyButton} from './copy-button.ts'

/** Put a button that copies beside every citation and format; in what is folded, once it is unfolded. */
export function addCopyButtons(): void {
  for (const list of document.querySelectorAll('.cite-styles, .cite-formats')) {
    const box = list.closest('details')
    if (box && !box.open) box.addEventListener('toggle', () => addIn(list), {once: true})
    else addIn(list)
  }
}

function addIn(list: Element): void {
  for (const place of list.querySelectorAll('dd')) {
    const name = place.previousElementSibling?.textContent ?? ''
    for (const part of [...place.children]) {
      const text = part.textContent ?? ''
      const use = part instanceof HTMLElement ? part.dataset.use : undefined
      const object = use === undefined ? name : `${name}, ${use}`
      const html = part.tagName === 'P' ? {html: part.outerHTML} : {}
      part.after(copyButton('Copy', () => ({text, ...html}), object))
    }
  }
}
