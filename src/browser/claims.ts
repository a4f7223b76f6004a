import {filterRows} from './claims/filter-rows.ts'
import {sortRows} from './claims/sort-rows.ts'

const form = document.querySelector<HTMLFormElement>('form.filters')
const table = document.querySelector<HTMLTableElement>('.claim-table')
if (form && table) {
  filterRows(form, table)
  sortRows(table)
}
