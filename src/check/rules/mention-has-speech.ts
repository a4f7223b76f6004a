import type {Archive} from '../../model/types.ts'
import {altered, entryFile, lincolnEntry} from '../examples.ts'
import type {Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

const entry = altered(
  lincolnEntry,
  'kind: person\n',
  'kind: person\nmentions:\n  - text: the President\n    in: lincoln-1863\n'
)

/** Words that name an entry in one speech only name a speech that exists. */
export const mentionHasSpeech: Rule = {
  id: 'mention-has-speech',
  scope: 'archive',
  sentence: 'Words that name a glossary entry in one speech only name a speech of the archive.',
  why: '"The President" is somebody else in every speech. Bound to a speech that does not exist, the words would be found nowhere.',
  ok: {[entryFile]: entry},
  notOk: [
    {
      files: {[entryFile]: altered(entry, 'in: lincoln-1863', 'in: lincoln-1864')},
      messages: [
        'notes/glossary/abraham-lincoln.md:6:9 Unexpected speech "lincoln-1864", expected the id of a speech in texts/',
        '  Did you mean "lincoln-1863"?'
      ]
    }
  ],
  looksIn: ['texts/'],
  checkArchive({entries, speeches}: Archive) {
    const ids = new Set(speeches.map(({id}) => id))
    const known = {names: ids, where: 'the id of a speech in texts/'}
    return [...entries.values()].flatMap(({mentions, placeOf}) =>
      mentions.flatMap(({in: speech}, index) =>
        speech === undefined || ids.has(speech)
          ? []
          : [unknownName(placeOf('mentions', index, 'in'), 'speech', speech, known)]
      )
    )
  }
}
