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
 * @returns The button with its live region.
 */
export function copyButton(label: string, what: () => Copied): HTMLElement {
  const said = element('span', {className: 'copied'})
  said.setAttribute('role', 'status')
  const button = element('button', {type: 'button'}, [label])
  button.addEventListener('click', async () => {
    const {text, html} = what()
    said.textContent = ''
    said.textContent = (await copy(text, html))
      ? 'Copied'
      : 'Not copied: mark the words and copy them'
  })
  return element('span', {className: 'copy'}, [button, ' ', said])
}
