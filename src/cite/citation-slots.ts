import type {CslItem} from './csl-item.ts'
import type {easyDates, easyVariables} from './easy-item.ts'
import {
  type DateForm,
  dateForms,
  datePartsOf,
  familyOf,
  type GivenForm,
  givenForms,
  type TextForm,
  textForms
} from './field-forms.ts'
import {keptWords} from './printable-item.ts'
import type {RunStyle} from './runs.ts'

/** A place in a citation where a variable of the item stands, and how it is written there. */
export type FieldSlot =
  | {of: 'text'; field: (typeof easyVariables)[number]; form: TextForm; within?: '“' | '‘'}
  | {of: 'family'; index: number}
  | {of: 'given'; index: number; form: GivenForm}
  | {of: 'date'; field: (typeof easyDates)[number]; form: DateForm}
  | {of: 'locator'}

/** A piece of a learned citation: text, text set in some way, or a slot. */
export type LearnedRun = string | FieldSlot | {style: RunStyle; runs: readonly LearnedRun[]}

/**
 * Write what stands in a slot.
 *
 * @param slot - The slot.
 * @param item - The item.
 * @param locator - The pinpoint, where there is one.
 * @returns The text.
 */
export function slotText(slot: FieldSlot, item: CslItem, locator: string): string {
  if (slot.of === 'locator') return locator
  if (slot.of === 'text') {
    const text = item[slot.field] ?? ''
    return turnQuotes(keptWords(text) ?? textForms[slot.form](text), slot.within)
  }
  if (slot.of === 'date') {
    const date = item[slot.field]
    return date ? dateForms[slot.form](datePartsOf(date)) : ''
  }
  const name = item.author?.[slot.index]
  if (!name) return ''
  if (slot.of === 'family') return familyOf(name)
  return 'given' in name ? givenForms[slot.form](name.given ?? '') : ''
}

/** Within quotation marks, those of the title turn into the other kind. */
function turnQuotes(text: string, within: '“' | '‘' | undefined): string {
  if (within === '“') return text.replace(/“([^”]*)”/gu, '‘$1’')
  if (within === '‘') return text.replace(/‘([^’]*)’(?!\p{L})/gu, '“$1”')
  return text
}
