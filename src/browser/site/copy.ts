import {element} from './element.ts'

/**
 * Copy words, and their HTML where there is some, to the reader's clipboard.
 *
 * @param text - The words.
 * @param html - The same with what is italic and linked, for word processors.
 * @returns Whether they were copied.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([new ClipboardItem(parts(text, html))])
    return true
  } catch {
    return copyBySelecting(text)
  }
}

function parts(text: string, html: string): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], {type: 'text/plain'}),
    'text/html': new Blob([html], {type: 'text/html'})
  }
}

/** Pages that were not fetched safely may not use the clipboard's own interface; an open dialog keeps all else from the focus. */
function copyBySelecting(text: string): boolean {
  const field = element('textarea', {value: text, className: 'visually-hidden'})
  const holder = document.querySelector('dialog[open]') ?? document.body
  const before = document.activeElement
  holder.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({preventScroll: true})
  return done
}
