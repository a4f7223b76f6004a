import type {Shared, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

/** Topics are those of the archive. */
export const topicIsKnown: Rule = {
  id: 'topic-is-known',
  scope: 'speech',
  sentence: 'The topics of a note are declared in texts/archive.yaml.',
  why: 'Readers find notes by topic; a slip of the pen would make a topic of its own, with one note in it.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {[noteFile]: altered(claimNote, '[founding]', '[fouding]')},
      messages: [
        'notes/lincoln-1863/four-score.md:5:10 Unexpected topic "fouding", expected one declared under "topics" in texts/archive.yaml',
        '  Did you mean "founding"?'
      ]
    }
  ],
  looksIn: ['texts/archive.yaml'],
  checkSpeech({notes}: Speech, {settings}: Shared) {
    const known = {
      names: Object.keys(settings.topics),
      where: 'one declared under "topics" in texts/archive.yaml'
    }
    return notes.flatMap(({topics, placeOf}) =>
      topics.flatMap((topic, index) =>
        Object.hasOwn(settings.topics, topic)
          ? []
          : [unknownName(placeOf('topics', index), 'topic', topic, known)]
      )
    )
  }
}
