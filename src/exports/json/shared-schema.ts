import {z} from 'zod'
import {edtf, id, language, markdown, reference, url, words} from './terms.ts'

/** A bibliographic record. */
export const sourceSchema = z
  .looseObject({
    id: id.describe('Its permanent id'),
    type: words.describe('Its type, in terms of CSL')
  })
  .describe(
    'A bibliographic record in CSL-JSON 1.0.2; custom tells who speaks in it, how it was seen, and where an archived copy lies'
  )

/** A glossary entry. */
export const entrySchema = z
  .strictObject({
    id: id.describe('Its permanent id'),
    url: url.describe('Its permanent address'),
    name: words.describe('Its name'),
    kind: z.enum(['person', 'organisation', 'place', 'law', 'term']).describe('What it is'),
    native: z.record(language, words).describe('Its name in other languages, by BCP 47 tag'),
    aliases: z.array(words).describe('Other names for it'),
    coordinates: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north, WGS 84'),
        longitude: z.number().min(-180).max(180).describe('Degrees east, WGS 84'),
        source: id.describe('The source of these')
      })
      .optional()
      .describe('Where a place lies'),
    gloss: markdown.describe('What it is, in Markdown'),
    sources: z.array(id).describe('Its sources')
  })
  .describe('A glossary entry')

/** An event. */
export const eventSchema = z
  .strictObject({
    id: id.describe('Its permanent id'),
    url: url.describe('Its permanent address'),
    date: edtf.describe('When it happened, in EDTF'),
    time: words.optional().describe('The local time, HH:MM'),
    text: markdown.describe('What happened, in Markdown'),
    places: z.array(id).describe('Where, by glossary entry'),
    bearsOn: z
      .array(words)
      .describe('What it bears on: speech, speech#block or speech#n-slug of a note'),
    sources: z.array(reference).describe('Its sources')
  })
  .describe('An event of the timeline')

/** An entry as data. */
export type EntryData = z.infer<typeof entrySchema>

/** An event as data. */
export type EventData = z.infer<typeof eventSchema>
