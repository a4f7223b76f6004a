import {element} from '../site/element.ts'
import {sourceInFull} from './source-in-full.ts'

/**
 * Unfold a source inside the note that cites it; a second time folds it again.
 *
 * The page's own entry is shown at once, and all that is known of the source as soon as it is there.
 *
 * @param link - A link to the page's list of sources.
 * @param changed - Called whenever the note has become higher or lower.
 * @returns Whether there was anything to unfold here.
 */
export function unfoldSource(link: HTMLAnchorElement, changed: () => void): boolean {
  const id = decodeURIComponent(link.hash.slice(1))
  const entry = document.querySelector(`.bibliography > li[id="${CSS.escape(id)}"]`)
  const line = link.closest('.note p')
  if (!entry || !line) return false
  const open = line.parentElement?.querySelector(`:scope > [data-source="${id}"]`)
  if (open) {
    open.remove()
    link.setAttribute('aria-expanded', 'false')
  } else {
    const unfolded = element('div', {className: 'unfolded-source'}, [
      ...(entry.cloneNode(true) as Element).childNodes
    ])
    unfolded.dataset.source = id
    line.after(unfolded)
    link.setAttribute('aria-expanded', 'true')
    void fill(unfolded, entry).then(changed)
  }
  changed()
  return true
}

async function fill(unfolded: HTMLElement, entry: Element): Promise<void> {
  const address = entry.querySelector('a')?.href
  const full = address && (await sourceInFull(address))
  if (full) unfolded.replaceChildren(...full)
}
