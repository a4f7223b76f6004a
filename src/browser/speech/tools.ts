import {element} from '../site/element.ts'
import {monthEnd, writeDay} from './dates.ts'
import type {NoteView} from './note-views.ts'
import type {Reader} from './reader.ts'
import {readTopics} from './topics.ts'
import type {ViewState} from './view-state.ts'

type Choices = ReadonlyArray<readonly [value: string, label: string]>

/**
 * Add the controls of what is shown: notes, depth, day, filters.
 *
 * @param reader - The page.
 */
export function addTools(reader: Reader): void {
  const fields = [
    select(reader, 'notes', 'Notes', [
      ['beside', 'Beside the text'],
      ['list', 'As a list'],
      ['off', 'Hidden']
    ]),
    select(reader, 'depth', 'Depth', [
      ['full', 'Everything'],
      ['help', 'Help for students'],
      ['text', 'The text alone']
    ]),
    ...dayFields(reader),
    ...filters(reader)
  ]
  const count = element('p', {className: 'tools-count'})
  count.setAttribute('role', 'status')
  const clear = element('button', {type: 'button'}, ['Show all'])
  clear.addEventListener('click', () => reader.show(noFilter))
  const panel = element('details', {className: 'tools'}, [
    element('summary', {}, ['View and filter']),
    ...fields.map(({field}) => field),
    count,
    clear
  ])
  const side = document.querySelector('.side')
  // Its fields must not unfold below the end of the column; the text stays where it is.
  panel.addEventListener('toggle', () => {
    if (side && panel.open) side.scrollTop = panel.offsetTop
  })
  side?.append(panel)
  reader.onChange(() => {
    for (const {update} of fields) update()
    const {shown, notes} = reader
    count.textContent =
      shown.length === notes.length
        ? 'All notes are shown.'
        : `${shown.length} of ${notes.length} notes ${shown.length === 1 ? 'is' : 'are'} shown.`
    clear.hidden = shown.length === notes.length
  })
}

const noFilter: Partial<ViewState> = {
  notes: 'beside',
  depth: 'full',
  kind: '',
  rating: '',
  topic: '',
  at: ''
}

interface Field {
  field: HTMLElement
  update(): void
}

function select(
  reader: Reader,
  key: keyof ViewState,
  label: string,
  choices: Choices,
  choose = (value: string) => reader.show({[key]: value})
): Field {
  const control = element(
    'select',
    {},
    choices.map(([value, words]) => element('option', {value}, [words]))
  )
  control.addEventListener('change', () => choose(control.value))
  return {
    field: element('label', {className: 'field'}, [element('span', {}, [label]), control]),
    update: () => {
      control.value = reader.state[key]
    }
  }
}

/** The days that matter for a speech are offered; any other can be chosen. */
function dayFields(reader: Reader): Field[] {
  const spoken = document.querySelector<HTMLElement>('.speech')?.dataset.date ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(spoken)) return []
  const other = element('input', {type: 'date', min: spoken})
  other.setAttribute('aria-label', 'Known by this day')
  other.addEventListener('change', () => reader.show({asOf: other.value}))
  const days = [spoken, monthEnd(spoken), monthEnd(spoken, 1)]
  const choices: Choices = [
    ['', 'Today'],
    ...days.map((day) => [day, writeDay(day)] as const),
    ['other', 'Another day …']
  ]
  const known = select(reader, 'asOf', 'Known by', choices, (value) => {
    other.hidden = value !== 'other'
    if (other.hidden) reader.show({asOf: value})
    else other.focus()
  })
  const control = known.field.querySelector('select')
  const remark = element('small', {id: 'as-of-remark', hidden: true}, [
    'Evidence follows the day; ratings and words are today’s.'
  ])
  control?.setAttribute('aria-describedby', remark.id)
  known.field.append(other, remark)
  return [
    {
      field: known.field,
      update: () => {
        const {asOf} = reader.state
        if (control) control.value = asOf === '' || days.includes(asOf) ? asOf : 'other'
        other.hidden = control?.value !== 'other'
        other.value = asOf
        remark.hidden = asOf === ''
      }
    }
  ]
}

function filters(reader: Reader): Field[] {
  const {notes} = reader
  const all = (label: string): Choices[number] => ['', label]
  return [
    select(reader, 'kind', 'Kind', [all('Every kind'), ...labels(notes, 'kind', '.note-kind')]),
    select(reader, 'rating', 'Rating', [
      all('Every rating'),
      ...labels(notes, 'rating', '.rating-word')
    ]),
    select(reader, 'topic', 'Topic', [all('Every topic'), ...topics()]),
    select(reader, 'at', 'Paragraph', [all('Every paragraph'), ...paragraphs(notes)])
  ]
}

/** Words are taken from the notes as printed. */
function labels(notes: readonly NoteView[], key: 'kind' | 'rating', words: string): Choices {
  const labelByValue = new Map<string, string>()
  for (const note of notes) {
    const label = note.element.querySelector(words)?.textContent
    if (note[key] && label) labelByValue.set(note[key], label)
  }
  return [...labelByValue]
}

function topics(): Choices {
  return Object.entries(readTopics()).map(([name, [title]]) => [name, title] as const)
}

function paragraphs(notes: readonly NoteView[]): Choices {
  return [...new Set(notes.map((note) => note.at))].map((at) => {
    const number = /^p(\d+[a-z]*)$/.exec(at)?.[1]
    return [at, number === undefined ? at : `¶ ${number}`] as const
  })
}
