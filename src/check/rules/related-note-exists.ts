import type {NoteSlug, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile, termNote} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

const related = altered(
  claimNote,
  'updated: 2026-11-22\n',
  'updated: 2026-11-22\nrelated: [a-score]\n'
)
const otherFile = 'notes/lincoln-1863/a-score.md'

/** Notes point only to notes that exist. */
export const relatedNoteExists: Rule = {
  id: 'related-note-exists',
  scope: 'speech',
  sentence: 'The notes that a note names as related are other notes on the same speech.',
  why: 'A reader who follows it must arrive.',
  ok: {[noteFile]: related, [otherFile]: termNote},
  notOk: [
    {
      files: {[noteFile]: altered(related, '[a-score]', '[a-scores]'), [otherFile]: termNote},
      messages: [
        'notes/lincoln-1863/four-score.md:19:11 Unexpected related note "a-scores", expected the name of a note on the same speech',
        '  Did you mean "a-score"?'
      ]
    },
    {
      files: {[noteFile]: altered(related, '[a-score]', '[four-score]')},
      messages: [
        'notes/lincoln-1863/four-score.md:19:11 Unexpected reference of the note "four-score" to itself, expected another note'
      ]
    }
  ],
  looksIn: ['notes/'],
  checkSpeech({notes}: Speech) {
    const known = new Set<NoteSlug>(notes.map(({slug}) => slug))
    return notes.flatMap(({slug: own, related: others, placeOf}) =>
      others.flatMap((slug, index): Finding[] => {
        const place = () => placeOf('related', index)
        if (slug === own) {
          const reason = `Unexpected reference of the note "${own}" to itself, expected another note`
          return [{place: place(), reason, actual: slug}]
        }
        if (known.has(slug)) return []
        const where = 'the name of a note on the same speech'
        return [unknownName(place(), 'related note', slug, {names: known, where})]
      })
    )
  }
}
