import type {Archive} from '../../model/types.ts'
import {always} from './column.ts'
import {table} from './table.ts'

/** The topics by which notes are grouped. */
export const topics = table({
  name: 'topics',
  description: 'A topic by which notes are grouped.',
  key: ['slug'],
  items: ({settings}: Archive) => Object.entries(settings.topics),
  columns: [
    always('slug', 'text', 'Its permanent name.', ([slug]) => slug),
    always('title', 'text', 'Its title.', ([, title]) => title)
  ]
})
