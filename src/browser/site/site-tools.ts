import {type ColourChoice, keepChoice, readChoice, showChoice} from './colours.ts'
import {element} from './element.ts'

/**
 * Add to the footer what only works with scripts: the choice of colours and the list of keys.
 *
 * @param showKeys - Opens the list of keys.
 */
export function addSiteTools(showKeys: () => void): void {
  const keys = element('button', {type: 'button', className: 'keys-button'}, ['Keys'])
  keys.addEventListener('click', showKeys)
  const tools = element('div', {className: 'site-tools'}, [colourChoice(), keys])
  document.querySelector('.site-footer')?.append(tools)
}

const choices: ReadonlyArray<{choice: ColourChoice; label: string}> = [
  {choice: 'system', label: 'As the system'},
  {choice: 'light', label: 'Light'},
  {choice: 'dark', label: 'Dark'}
]

function colourChoice(): HTMLElement {
  const select = element(
    'select',
    {id: 'colour-choice'},
    choices.map(({choice, label}) => element('option', {value: choice}, [label]))
  )
  select.value = readChoice()
  select.addEventListener('change', () => {
    const choice = select.value as ColourChoice
    keepChoice(choice)
    showChoice(choice)
  })
  return element('label', {}, ['Colours ', select])
}
