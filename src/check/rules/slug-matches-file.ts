import anyAscii from 'any-ascii'
import type {Archive, Place, Speech} from '../../model/types.ts'
import {claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** Files are named by what they are called in addresses. */
export const slugMatchesFile: Rule = {
  id: 'slug-matches-file',
  scope: 'speech',
  sentence:
    'The file of a text, note or glossary entry is named by its slug: lower-case letters a to z, figures and hyphens.',
  why: 'The name becomes a permanent address. One that must be escaped, or that differs only in case, breaks when it is copied.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {[noteFile]: null, 'notes/lincoln-1863/Four Score.md': claimNote},
      messages: [
        'notes/lincoln-1863/Four Score.md Unexpected name "Four Score", expected lower-case letters a to z and figures, parted by hyphens',
        '  Name the file "four-score.md".'
      ]
    }
  ],
  checkSpeech: ({id, notes, placeOf}: Speech) => [
    ...misnamed(id, placeOf),
    ...notes.flatMap((note) => misnamed(note.slug, note.placeOf))
  ],
  checkArchive: ({entries}: Archive) =>
    [...entries.values()].flatMap(({id, placeOf}) => misnamed(id, placeOf))
}

function misnamed(slug: string, placeOf: () => Place): Finding[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return []
  const better = anyAscii(slug)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [
    {
      place: {file: placeOf().file},
      reason: `Unexpected name "${slug}", expected lower-case letters a to z and figures, parted by hyphens`,
      actual: slug,
      ...(better ? {note: `Name the file "${better}.md".`, expected: [better]} : {})
    }
  ]
}
