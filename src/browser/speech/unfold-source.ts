import {element} from '../site/element.ts'

/**
 * Unfold a source inside the note that cites it; a second time folds it again.
 *
 * @param link - A link to the page's list of sources.
 * @returns Whether there was anything to unfold here.
 */
export function unfoldSource(link: HTMLAnchorElement): boolean {
  const entry = document.querySelector(`.bibliography > li[id="${CSS.escape(link.hash.slice(1))}"]`)
  const line = link.closest('.note p, .note .evidence-sources > li')
  if (!entry || !line) return false
  const open = line.parentElement?.querySelector(`:scope > [data-source="${entry.id}"]`)
  if (open) {
    open.remove()
    link.setAttribute('aria-expanded', 'false')
    return true
  }
  const copy = entry.cloneNode(true) as Element
  copy.querySelector('.back-links')?.remove()
  const name = line.tagName === 'LI' ? 'li' : 'div'
  const unfolded = element(name, {className: 'unfolded-source'}, [...copy.childNodes])
  unfolded.dataset.source = entry.id
  line.after(unfolded)
  link.setAttribute('aria-expanded', 'true')
  return true
}
