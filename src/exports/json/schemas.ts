import {z} from 'zod'
import {address} from '../../model/paths.ts'
import type {SitePath} from '../../model/types.ts'
import {fromArchive} from '../from-archive.ts'
import {jsonFile} from '../json-file.ts'
import {archiveSchema} from './archive-schema.ts'
import {speechSchema} from './speech-schema.ts'

/** Where the schemas of the JSON files lie. */
export const schemaPaths = {
  speech: 'data/speech.schema.json' as SitePath,
  archive: 'data/archive.schema.json' as SitePath
}

/** What the JSON files hold, as JSON Schema (draft 2020-12). */
export const schemas = fromArchive('schemas', 'the JSON Schemas of the JSON files', ({settings}) =>
  [
    {path: schemaPaths.speech, schema: speechSchema},
    {path: schemaPaths.archive, schema: archiveSchema}
  ].map(({path, schema}) =>
    jsonFile(path, {$id: address(settings.origin, path), ...z.toJSONSchema(schema)})
  )
)
