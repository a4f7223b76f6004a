import {distributionsOf} from '../linked-data/distributions.ts'
import {speechData} from '../linked-data/speech.ts'
import type {SitePath} from '../model/types.ts'
import type {SpeechExport} from './export.ts'
import {jsonFile} from './json-file.ts'

/** A speech in terms of schema.org, with all that it mentions and the reviews of its claims. */
export const speechJsonld: SpeechExport = {
  name: 'jsonld',
  summary: 'the speech in terms of schema.org (JSON-LD)',
  place: /^speech\.jsonld$/,
  make: (context) => [
    jsonFile(
      `${context.speech.id}/speech.jsonld` as SitePath,
      speechData(context, distributionsOf(context.speech.id, context.shared.settings.downloads))
    )
  ]
}
