import {citableSpeech} from '../cite/citable.ts'
import {paths} from '../model/paths.ts'
import type {SpeechExport} from './export.ts'

/** The speech's record and its citations in every style, open at paragraph and words; a page reads them only when a reader cites. */
export const citationTemplates: SpeechExport = {
  name: 'citation-templates',
  summary: 'citations of the speech in every style, open at paragraph and words',
  place: /^citations\.json$/,
  make: (context) => [
    {
      path: paths.citationTemplates(context.speech.id),
      content: `${JSON.stringify(citableSpeech(context))}\n`
    }
  ]
}
