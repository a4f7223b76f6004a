import type {Root} from 'mdast'
import {citationsIn} from '../../model/cited-sources.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Note, SourceReference} from '../../model/types.ts'
import {always, sometimes} from './column.ts'
import {ofNote} from './note-item.ts'
import {table} from './table.ts'

interface Item {
  note: Note
  position: number
  reference: SourceReference
  /** In what capacity the source is cited. */
  role: 'evidence' | 'prose' | 'witness'
  /** For `evidence`: the place of that in the editor's order. */
  evidence?: number
}

/** Which note rests on which source, and where in it. */
export const citations = table<SpeechContext, Item>({
  name: 'citations',
  description: 'A note’s reference to a source.',
  key: ['speech', 'note', 'position'],
  references: [
    ...ofNote,
    {columns: ['source'], table: 'sources', to: ['id']},
    {
      columns: ['speech', 'note', 'evidence'],
      table: 'evidence',
      to: ['speech', 'note', 'position']
    }
  ],
  items: ({speech}) =>
    speech.notes.flatMap((note) =>
      [...referencesOf(note)].map((item, index) => ({note, position: index + 1, ...item}))
    ),
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('note', 'text', 'The note.', ({note}) => note.slug),
    always('position', 'integer', 'Counted from 1 within the note.', ({position}) => position),
    always('source', 'text', 'The source.', ({reference}) => reference.id),
    sometimes('locator', 'text', 'Page, paragraph or section.', ({reference}) => reference.locator),
    always(
      'role',
      'text',
      'evidence: a fact rests on it; prose: the explanation cites it; witness: it carries other words.',
      ({role}) => role
    ),
    sometimes('evidence', 'integer', 'For evidence: the position of that.', (item) => item.evidence)
  ]
})

type Bare = Omit<Item, 'note' | 'position'>

function* referencesOf(note: Note): Generator<Bare> {
  for (const [index, item] of note.evidence.entries()) {
    for (const reference of item.sources) yield {reference, role: 'evidence', evidence: index + 1}
  }
  for (const reference of proseOf(note).flatMap((tree) => citationsIn(tree)))
    yield {reference, role: 'prose'}
  const own = note.kind === 'variant' ? note.witness : []
  for (const id of new Set([...own, ...note.renderings.flatMap(({witness}) => witness)])) {
    yield {reference: {id}, role: 'witness'}
  }
}

function proseOf(note: Note): Array<Root | undefined> {
  return [
    note.kind === 'claim' ? note.reason : undefined,
    note.kind === 'variant' ? note.sense : undefined,
    note.body,
    note.missing,
    ...note.evidence.map(({text}) => text)
  ]
}
