import {daysOf} from '../../model/edtf.ts'
import type {Column, ColumnType} from './table.ts'

/**
 * Describe a column that every row has.
 *
 * @param name - Its name.
 * @param type - Its type.
 * @param description - What it tells.
 * @param value - Takes its value.
 * @returns The column.
 */
export function always<Item>(
  name: string,
  type: ColumnType,
  description: string,
  value: Column<Item>['value']
): Column<Item> {
  return {name, type, description, required: true, value}
}

/**
 * Describe a column that some rows lack.
 *
 * @param name - Its name.
 * @param type - Its type.
 * @param description - What it tells.
 * @param value - Takes its value.
 * @returns The column.
 */
export function sometimes<Item>(
  name: string,
  type: ColumnType,
  description: string,
  value: Column<Item>['value']
): Column<Item> {
  return {name, type, description, value}
}

/**
 * Describe a date three times: as written, and as the first and last day that it covers, for programs that know days only.
 *
 * @param name - The name of the column as written; the others end in `_first` and `_last`.
 * @param description - What it tells.
 * @param value - Takes the date.
 * @returns The three columns.
 */
export function dates<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | undefined
): Array<Column<Item>> {
  const days = (item: Item) => daysOf(value(item) ?? '')
  return [
    sometimes(name, 'edtf', `${description}, in EDTF.`, value),
    sometimes(
      `${name}_first`,
      'day',
      `The first day that \`${name}\` covers.`,
      (item) => days(item)?.first
    ),
    sometimes(
      `${name}_last`,
      'day',
      `The last day that \`${name}\` covers.`,
      (item) => days(item)?.last
    )
  ]
}

/**
 * Write ids as one value.
 *
 * @param ids - Ids; they hold no space.
 * @returns The ids parted by single spaces.
 */
export function idList(ids: readonly string[]): string {
  return ids.join(' ')
}
