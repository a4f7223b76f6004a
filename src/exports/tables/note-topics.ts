import type {SpeechContext} from '../../model/speech-context.ts'
import {always} from './column.ts'
import {ofNote} from './note-item.ts'
import {table} from './table.ts'

/** Which note is on which topic. */
export const noteTopics = table({
  name: 'note_topics',
  description: 'A topic of a note.',
  key: ['speech', 'note', 'topic'],
  references: [...ofNote, {columns: ['topic'], table: 'topics', to: ['slug']}],
  items: ({speech, shared}: SpeechContext) =>
    speech.notes.flatMap((note) =>
      [...new Set(note.topics)]
        .filter((topic) => topic in shared.settings.topics)
        .map((topic) => ({note, topic}))
    ),
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('note', 'text', 'The note.', ({note}) => note.slug),
    always('topic', 'text', 'The topic.', ({topic}) => topic)
  ]
})
