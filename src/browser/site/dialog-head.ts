import {element} from './element.ts'

/**
 * Make the head of a dialog: its title, and the button that closes it, which comes first for the keyboard.
 *
 * @param id - The id of the title, by which the dialog is named.
 * @param title - What the dialog is for.
 * @returns The head.
 */
export function dialogHead(id: string, title: string): HTMLElement {
  const close = element('button', {type: 'button'}, ['Close'])
  close.addEventListener('click', () => close.closest('dialog')?.close())
  return element('div', {className: 'dialog-head'}, [element('h2', {id}, [title]), close])
}
