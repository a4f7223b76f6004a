import {element} from '../site/element.ts'

/** A choice: what it stands for, its words, and the group it is listed in. */
export type Choice = readonly [value: string, label: string, group?: string]

/**
 * Make a list to choose from.
 *
 * @param label - Its words.
 * @param choices - The choices, those of a group together.
 * @param value - What is chosen at first; the first of all where there is no such choice.
 * @returns The control, and the field that holds it with its label.
 */
export function chooser(label: string, choices: readonly Choice[], value: string) {
  const control = element('select')
  for (const [choice, words, group] of choices) {
    const last = control.lastElementChild
    const holder = group === undefined ? control : groupOf(control, last, group)
    holder.append(element('option', {value: choice}, [words]))
  }
  control.value = value
  if (control.selectedIndex < 0) control.selectedIndex = 0
  const field = element('label', {className: 'field'}, [element('span', {}, [label]), control])
  return {field, control}
}

function groupOf(control: HTMLElement, last: Element | null, label: string): HTMLElement {
  if (last instanceof HTMLOptGroupElement && last.label === label) return last
  const group = element('optgroup', {label})
  control.append(group)
  return group
}

/**
 * Make a box to tick.
 *
 * @param label - Its words.
 * @param checked - Whether it is ticked at first.
 * @returns The control, and the field that holds it with its label.
 */
export function checkbox(label: string, checked: boolean) {
  const control = element('input', {type: 'checkbox', checked})
  const field = element('label', {className: 'cite-option'}, [control, ' ', label])
  return {field, control}
}
