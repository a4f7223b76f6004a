import {z} from 'zod'
import {entrySchema, eventSchema, sourceSchema} from './shared-schema.ts'
import {edtf, id, language, licence, named, rating, url, words} from './terms.ts'

const count = z.int().min(0)

/** A speech in short. */
export const speechEntrySchema = z
  .strictObject({
    id: id.describe('The permanent id of the speech'),
    url: url.describe('Its permanent address'),
    data: url.describe('The address of all that is known of it, as JSON'),
    title: words.describe('Its title'),
    speaker: named.describe('Who speaks'),
    date: edtf.describe('When it was held, in EDTF'),
    place: named.optional().describe('Where it was held'),
    event: words.optional().describe('On what occasion or in what form'),
    language: language.describe('The language of the text'),
    updated: edtf.describe('When text or notes were last changed'),
    paragraphs: count.describe('How many numbered paragraphs it has'),
    words: count.describe('How many words these have'),
    notes: count.describe('How many notes hang on it'),
    ratings: z.partialRecord(rating, count).describe('How many claims have each rating')
  })
  .describe('A speech in short')

/** What all speeches share, and each in short: `archive.json`. */
export const archiveSchema = z
  .strictObject({
    $schema: url.describe('The address of this schema'),
    title: words.describe('The title of the archive'),
    description: words.describe('What it is'),
    url: url.describe('Its permanent address'),
    publisher: words.describe('Who publishes it'),
    editor: words.describe('Who wrote the notes'),
    contact: words.describe('Where errors are reported: mailto: or https:'),
    licence: licence.describe('The licence of all that is the edition’s own'),
    language: language.describe('The language of the site’s own words'),
    topics: z.record(id, words).describe('The titles of topics by slug'),
    scale: z
      .array(
        z.strictObject({
          rating: rating.describe('The rating, as a word for programs'),
          label: words.describe('The rating, as printed'),
          definition: words.describe('What must be so for a claim to bear it')
        })
      )
      .describe('The scale of ratings, from the most to the least borne out'),
    speeches: z.array(speechEntrySchema).describe('The speeches, by date'),
    sources: z.array(sourceSchema).describe('The bibliography, by id'),
    entries: z.array(entrySchema).describe('The glossary, by id'),
    events: z.array(eventSchema).describe('The timeline, by date')
  })
  .meta({title: 'A Rostrum archive'})

/** The archive as data. */
export type ArchiveData = z.infer<typeof archiveSchema>
