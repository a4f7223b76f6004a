import {z} from 'zod'
import {address} from '../../model/paths.ts'
import type {OutputFile, SitePath} from '../../model/types.ts'
import {noteSchema} from './note.ts'
import {entrySchema, settingsSchema, sourcesSchema, timelineSchema} from './shared.ts'
import {coverageSchema, essaySchema, partsSchema, textSchema} from './text.ts'

/** The schemas of what an editor writes, by name. */
const schemas = {
  archive: settingsSchema,
  text: textSchema,
  note: noteSchema,
  coverage: coverageSchema,
  parts: partsSchema,
  essay: essaySchema,
  sources: sourcesSchema,
  entry: entrySchema,
  timeline: timelineSchema
}

/**
 * Publish the schemas of what an editor writes as JSON Schema, for completion and checking in an editor's program:
 * `data/format/note.schema.json` and so on.
 *
 * @param origin - The archive's origin.
 * @returns The files.
 */
export function publishedSchemas(origin: string): OutputFile[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const path = `data/format/${name}.schema.json` as SitePath
    const made = z.toJSONSchema(schema, {io: 'input'})
    const content = {$id: address(origin, path), ...made}
    return {path, content: `${JSON.stringify(content, null, 2)}\n`}
  })
}
