import {type ColourChoice, keepChoice, readChoice, showChoice} from './colours.ts'

const choices: ReadonlyArray<{choice: ColourChoice; label: string}> = [
  {choice: 'system', label: 'As the system'},
  {choice: 'light', label: 'Light'},
  {choice: 'dark', label: 'Dark'}
]

/** Add the choice of colours to the header: without scripts the system's are shown. */
export function addColourSwitch(): void {
  const header = document.querySelector('.site-header')
  if (!header) return
  const select = document.createElement('select')
  select.id = 'colour-choice'
  for (const {choice, label} of choices) select.add(new Option(label, choice))
  select.value = readChoice()
  select.addEventListener('change', () => {
    const choice = select.value as ColourChoice
    keepChoice(choice)
    showChoice(choice)
  })
  const label = document.createElement('label')
  label.append('Colours ', select)
  const tools = document.createElement('div')
  tools.className = 'site-tools'
  tools.append(label)
  header.append(tools)
}
