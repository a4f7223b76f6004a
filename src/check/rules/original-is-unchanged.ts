import type {Speech} from '../../model/types.ts'
import {originalFile, textFile, transcript, withOriginal} from '../examples.ts'
import type {Rule} from '../rule.ts'

const files = withOriginal(transcript)

/** The received transcript is kept byte for byte. */
export const originalIsUnchanged: Rule = {
  id: 'original-is-unchanged',
  scope: 'speech',
  sentence: 'The received transcript has the SHA-256 that the text declares.',
  why: 'The transcript as received is the evidence for the text. Its check sum is published, so that anyone can tell that it was not touched.',
  ok: files,
  notOk: [
    {
      files: {...files, [originalFile]: transcript.replaceAll('\n', '\r\n')},
      messages: [
        'texts/lincoln-1863.md:8:9 Unexpected SHA-256 of the original, expected that of texts/originals/lincoln-1863.txt',
        '  The file has 9373a727cdfa19db17e298eae25b010abf8d5da7fb93c5e4da77c990e9875124. Restore it as it was received; where another copy was received since, import that one.'
      ]
    },
    {
      files: {...files, [textFile]: (files[textFile] ?? '').replace(/sha256: .*\n/, '')},
      messages: [
        'texts/lincoln-1863.md:7:11 Unexpected absence of "sha256", expected the SHA-256 of the original',
        '  Write "sha256: 6d00ad31bf3136e97b35351ea29da1721491a06071421b8ed328f46eec793fef", if texts/originals/lincoln-1863.txt is the file that was received.'
      ]
    }
  ],
  checkSpeech({original, declaredHash, placeOf}: Speech) {
    if (!original || original.sha256 === declaredHash) return []
    const {path, sha256} = original
    if (declaredHash === undefined) {
      return [
        {
          place: placeOf('original'),
          reason: 'Unexpected absence of "sha256", expected the SHA-256 of the original',
          note: `Write "sha256: ${sha256}", if ${path} is the file that was received.`,
          expected: [sha256]
        }
      ]
    }
    return [
      {
        place: placeOf('sha256'),
        reason: `Unexpected SHA-256 of the original, expected that of ${path}`,
        note: `The file has ${sha256}. Restore it as it was received; where another copy was received since, import that one.`,
        actual: declaredHash,
        expected: [sha256]
      }
    ]
  }
}
