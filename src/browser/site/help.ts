import {dialogHead} from './dialog-head.ts'
import {element} from './element.ts'
import {areKeysOn, type Key, switchKeys} from './keys.ts'

/**
 * Open the panel that lists the keys.
 *
 * @param keys - The keys of the page.
 */
export function openHelp(keys: readonly Key[]): void {
  const open = document.querySelector<HTMLDialogElement>('dialog.help')
  if (open) {
    open.close()
    return
  }
  const panel = element('dialog', {className: 'help'}, [
    dialogHead('help-heading', 'Keys'),
    element(
      'dl',
      {},
      keys.map(({key, label}) =>
        element('div', {}, [
          element('dt', {}, [element('kbd', {}, [key])]),
          element('dd', {}, [label])
        ])
      )
    ),
    keySwitch()
  ])
  panel.setAttribute('aria-labelledby', 'help-heading')
  panel.addEventListener('close', () => panel.remove())
  document.body.append(panel)
  panel.showModal()
}

function keySwitch(): HTMLElement {
  const box = element('input', {type: 'checkbox', checked: areKeysOn()})
  box.addEventListener('change', () => switchKeys(box.checked))
  return element('label', {className: 'key-switch'}, [box, ' Use these keys'])
}
