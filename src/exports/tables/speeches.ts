import {address, paths} from '../../model/paths.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import {entryOf, nameOf} from '../names.ts'
import {always, dates, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  speech: SpeechRecord
  archive: Archive
}

/** The speeches. */
export const speeches = table<Archive, Item>({
  name: 'speeches',
  description: 'A speech.',
  key: ['id'],
  references: [
    {columns: ['speaker_entry'], table: 'entries', to: ['id']},
    {columns: ['place_entry'], table: 'entries', to: ['id']},
    {columns: ['source'], table: 'sources', to: ['id']}
  ],
  items: (archive) => archive.speeches.map((speech) => ({speech, archive})),
  columns: [
    always('id', 'text', 'Its permanent id.', ({speech}) => speech.id),
    always('title', 'text', 'Its title.', ({speech}) => speech.title),
    always('speaker', 'text', 'Who speaks, by name.', ({speech, archive}) =>
      nameOf(speech.speaker, archive)
    ),
    sometimes('speaker_entry', 'text', 'The speaker in the glossary.', ({speech, archive}) =>
      entryOf(speech.speaker, archive)
    ),
    ...dates<Item>('date', 'When it was held', ({speech}) => speech.date),
    sometimes('place', 'text', 'Where, by name.', ({speech, archive}) =>
      nameOf(speech.place, archive)
    ),
    sometimes('place_entry', 'text', 'The place in the glossary.', ({speech, archive}) =>
      entryOf(speech.place, archive)
    ),
    sometimes('event', 'text', 'On what occasion or in what form.', ({speech}) => speech.event),
    always('language', 'language', 'The language of the text.', ({speech}) => speech.language),
    sometimes('source', 'text', 'The source of the text.', ({speech}) => speech.source),
    always(
      'updated',
      'edtf',
      'When text or notes were last changed.',
      ({speech}) => speech.updated
    ),
    always(
      'paragraphs',
      'integer',
      'How many numbered paragraphs it has.',
      ({speech}) => speech.paragraphs
    ),
    always('words', 'integer', 'How many words these have.', ({speech}) => speech.words),
    always('notes', 'integer', 'How many notes hang on it.', ({speech}) => speech.notes.length),
    always(
      'claims',
      'integer',
      'How many of these rate a claim.',
      ({speech}) => speech.notes.filter(({kind}) => kind === 'claim').length
    ),
    always('url', 'url', 'Its permanent address.', ({speech, archive}) =>
      address(archive.settings.origin, paths.speech(speech.id))
    )
  ]
})
