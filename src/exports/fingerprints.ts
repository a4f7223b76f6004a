import {fingerprintData} from '../model/fingerprint-data.ts'
import {paths} from '../model/paths.ts'
import type {SpeechExport} from './export.ts'

/** Everything by which a check code can be judged; a page reads it only when a reader asks. */
export const fingerprints: SpeechExport = {
  name: 'fingerprints',
  summary: 'the fingerprints of all wordings, for judging check codes',
  place: /^fingerprints\.json$/,
  make: ({speech}) => [
    {
      path: paths.fingerprints(speech.id),
      content: `${JSON.stringify(fingerprintData(speech))}\n`
    }
  ]
}
