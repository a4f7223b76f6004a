import {copy} from '../site/copy.ts'
import {element} from '../site/element.ts'

/** What a button copies. */
export interface Copied {
  text: string
  html?: string | undefined
}

/**
 * Make a button that copies and says that it has.
 *
 * @param label - Its words.
 * @param what - Gives what is copied when it is pressed.
 * @param object - What it copies, for those who hear the button alone.
 * @returns The button with its live region.
 */
export function copyButton(label: string, what: () => Copied, object?: string): HTMLElement {
  const said = element('span', {className: 'copied'})
  said.setAttribute('role', 'status')
  const button = element('button', {type: 'button'}, [label])
  if (object !== undefined) button.setAttribute('aria-label', `${label}: ${object}`)
  button.addEventListener('click', async () => {
    const {text, html} = what()
    said.textContent = ''
    said.textContent = (await copy(text, html))
      ? 'Copied'
      : 'Not copied: mark the words and copy them'
  })
  return element('span', {className: 'copy'}, [button, ' ', said])
}
