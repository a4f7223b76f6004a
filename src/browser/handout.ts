import {keepChoices} from './handout/keep-choices.ts'
import {element} from './site/element.ts'

const handout = document.querySelector<HTMLElement>('.handout')
const form = document.querySelector<HTMLFormElement>('#choices')
if (handout && form) {
  keepChoices(handout, form)
  const print = element('button', {type: 'button'}, ['Print'])
  print.addEventListener('click', () => window.print())
  form.append(element('p', {}, [print, ' The address of this page keeps your choice.']))
}
