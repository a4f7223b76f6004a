import {address, paths} from '../../model/paths.ts'
import {plainText} from '../../model/plain-text.ts'
import {ratingLabel} from '../../model/scale.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {ClaimNote, Stance} from '../../model/types.ts'
import {nameOf} from '../names.ts'
import {always, sometimes} from './column.ts'
import {type NoteItem, noteItems} from './note-item.ts'
import {table} from './table.ts'

type Item = NoteItem<ClaimNote>

const stances: ReadonlyArray<readonly [Stance, string]> = [
  ['supports', 'support the claim'],
  ['disputes', 'dispute it'],
  ['qualifies', 'qualify it'],
  ['context', 'give context'],
  ['own-side', 'are the speaker’s own side']
]

/** The rated claims with all that a reader of one table wants to know of each. */
export const claims = table<SpeechContext, Item>({
  name: 'claims',
  description: 'A claim of a speech, restated and rated. All that tells of it stands in one row.',
  key: ['speech', 'note'],
  references: [
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'note'], table: 'notes', to: ['speech', 'slug']},
    {columns: ['speech', 'paragraph'], table: 'paragraphs', to: ['speech', 'id']}
  ],
  items: (context) =>
    noteItems(context).flatMap((item) =>
      item.note.kind === 'claim' ? [{...item, note: item.note}] : []
    ),
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('note', 'text', 'The note that rates it.', ({note}) => note.slug),
    always('speech_title', 'text', 'The title of the speech.', ({context}) => context.speech.title),
    always('speaker', 'text', 'Who made the claim, by name.', ({context}) =>
      nameOf(context.speech.speaker, context.shared)
    ),
    always('speech_date', 'edtf', 'When it was made, in EDTF.', ({context}) => context.speech.date),
    always('paragraph', 'text', 'The paragraph it stands in.', ({note}) => note.at),
    sometimes(
      'paragraph_number',
      'text',
      'The printed number of that.',
      ({block}) => block?.number
    ),
    always('quote', 'text', 'The exact words.', ({note}) => note.quote),
    always('claim', 'text', 'The claim restated without a verdict.', ({note}) => note.claim),
    always('rating', 'text', 'The rating, as a word for programs.', ({note}) => note.rating),
    always('rating_label', 'text', 'The rating, as printed.', ({note}) => ratingLabel(note.rating)),
    sometimes('reason', 'text', 'Why it is rated so, without markup.', ({note}) =>
      plainText(note.reason)
    ),
    ...stances.map(([stance, meaning]) =>
      always<Item>(
        stance.replace('-', '_'),
        'integer',
        `How many pieces of evidence ${meaning}.`,
        ({note}) => note.evidence.filter((item) => item.stance === stance).length
      )
    ),
    sometimes('first_rated', 'edtf', 'When it was first rated.', ({note}) => note.history[0]?.date),
    sometimes(
      'last_rated',
      'edtf',
      'When the rating was last given.',
      ({note}) => note.history.at(-1)?.date
    ),
    always('updated', 'edtf', 'When the note was last changed.', ({note}) => note.updated),
    always('url', 'url', 'The permanent address of its page.', ({note, context}) =>
      address(context.shared.settings.origin, paths.claim(note.speech, note.slug))
    )
  ]
})
