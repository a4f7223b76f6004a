import type {Root} from 'mdast'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {ClaimNote, Note, VariantNote} from '../../model/types.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {always, idList, sometimes} from './column.ts'
import {type NoteItem, noteItems, noteUrl, offsetIn} from './note-item.ts'
import {table} from './table.ts'

/** The notes of all speeches, of every kind. */
export const notes = table<SpeechContext, NoteItem>({
  name: 'notes',
  description: 'A note on exact words of a speech.',
  key: ['speech', 'slug'],
  references: [
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'paragraph'], table: 'paragraphs', to: ['speech', 'id']}
  ],
  search: ['quote', 'claim', 'reason', 'body'],
  items: noteItems,
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('slug', 'text', 'Its permanent name within the speech.', ({note}) => note.slug),
    sometimes('number', 'integer', 'Its number on the page.', ({note}) => note.number),
    always('kind', 'text', 'claim, context, term or variant.', ({note}) => note.kind),
    always('paragraph', 'text', 'The paragraph whose words it is on.', ({note}) => note.at),
    sometimes(
      'start',
      'integer',
      'Where its words begin in the text of the paragraph: the code points before them.',
      ({note, block}) => offsetIn(block, note.range?.start)
    ),
    sometimes('end', 'integer', 'Where its words end, counted likewise.', ({note, block}) =>
      offsetIn(block, note.range?.end)
    ),
    always('quote', 'text', 'The exact words it is on.', ({note}) => note.quote),
    sometimes('topics', 'ids', 'Its topics.', ({note}) => idList(note.topics)),
    sometimes(
      'claim',
      'text',
      'For claims: the claim restated without a verdict.',
      ({note}) => claim(note)?.claim
    ),
    sometimes('rating', 'text', 'For claims: the rating.', ({note}) => claim(note)?.rating),
    sometimes('reason', 'markdown', 'For claims: why it is rated so.', ({note}) =>
      prose(claim(note)?.reason)
    ),
    sometimes('body', 'markdown', 'The explanation.', ({note}) => prose(note.body)),
    sometimes('missing', 'markdown', 'What was looked for and not found.', ({note}) =>
      prose(note.missing)
    ),
    sometimes(
      'reading',
      'text',
      'For variants: the words of the other witness.',
      ({note}) => variant(note)?.reading
    ),
    sometimes(
      'language',
      'language',
      'For variants: the language of the reading.',
      ({note}) => variant(note)?.language
    ),
    sometimes(
      'translation',
      'text',
      'For variants: the edition’s translation of the reading.',
      ({note}) => variant(note)?.translation
    ),
    sometimes('sense', 'markdown', 'For variants: what the difference changes.', ({note}) =>
      prose(variant(note)?.sense)
    ),
    sometimes(
      'weight',
      'text',
      'For variants: slight, shifts-tone or changes-sense.',
      ({note}) => variant(note)?.weight
    ),
    sometimes('related', 'ids', 'Notes of the speech to see next.', ({note}) =>
      idList(note.related)
    ),
    always('updated', 'edtf', 'When it was last changed.', ({note}) => note.updated),
    always('url', 'url', 'Its permanent address.', noteUrl)
  ]
})

function claim(note: Note): ClaimNote | undefined {
  return note.kind === 'claim' ? note : undefined
}

function variant(note: Note): VariantNote | undefined {
  return note.kind === 'variant' ? note : undefined
}

function prose(tree: Root | undefined): string | undefined {
  return tree && toMarkdown(tree)
}
