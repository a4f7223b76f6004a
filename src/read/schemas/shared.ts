import {z} from 'zod'
import {
  edtf,
  entryId,
  eventId,
  language,
  sourceId,
  sourceReference,
  speechId,
  text
} from './common.ts'

const address = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'an address that begins with https:// or http://')

/** The settings of the archive: `texts/archive.yaml`. */
export const settingsSchema = z
  .strictObject({
    title: text,
    description: text,
    origin: address.transform((value) => value.replace(/\/+$/, '')),
    publisher: text,
    editor: text,
    contact: z
      .string()
      .regex(/^(?:mailto:|https:\/\/)\S+$/, 'an address that begins with mailto: or https://'),
    licence: z.strictObject({name: text, url: address}),
    language: z.enum(['en']).default('en'),
    cards: z.array(z.enum(['speech', 'claim'])).default([]),
    downloads: z.array(z.enum(['epub', 'html'])).default([]),
    dts: z.enum(['documents', 'passages']).default('documents'),
    topics: z.record(z.string(), text).default({})
  })
  .meta({title: 'Rostrum archive'})

/** The types of CSL 1.0.2. */
const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage'
] as const

const cslName = z.union([
  z.strictObject({family: text, given: text.optional(), suffix: text.optional()}),
  z.strictObject({literal: text})
])

const cslStrings = [
  'genre',
  'event-title',
  'event-place',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'DOI',
  'ISBN',
  'ISSN',
  'section',
  'version',
  'authority',
  'jurisdiction',
  'collection-title',
  'title-short',
  'original-title',
  'edition',
  'medium',
  'archive',
  'archive_location',
  'chapter-number'
] as const

/** A list of bibliographic records: `notes/sources/*.yaml`, CSL-YAML with what the edition adds. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      id: sourceId,
      type: z.enum(cslTypes),
      title: text,
      author: z.array(cslName).default([]),
      'container-title': text.optional(),
      publisher: text.optional(),
      issued: edtf.optional(),
      URL: text.optional(),
      language: language.optional(),
      accessed: edtf.optional(),
      'seen-as': z.enum(['direct', 'copy', 'weak']),
      'seen-at': text.optional(),
      kind: z.enum([
        'law',
        'government',
        'international',
        'ngo',
        'agency',
        'press',
        'state-media',
        'scholarly',
        'reference',
        'social'
      ]),
      'archive-url': text.optional(),
      'archive-date': edtf.optional(),
      note: text.optional(),
      ...Object.fromEntries(cslStrings.map((key) => [key, text.optional()] as const))
    })
  )
  .meta({title: 'Rostrum sources'})

/** The CSL string variables beside those with a field of their own. */
export const furtherVariables: readonly string[] = cslStrings

const degrees = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'decimal degrees')
  .transform(Number)

const mention = z.strictObject({text, in: speechId.optional()})

/** The front matter of a glossary entry: `notes/glossary/<id>.md`. */
export const entrySchema = z
  .strictObject({
    name: text,
    kind: z.enum(['person', 'organisation', 'place', 'law', 'term']),
    native: z.record(language, text).default({}),
    aliases: z.array(text).default([]),
    mentions: z
      .array(z.union([text.transform((words) => ({text: words})), mention]))
      .default([])
      .describe(
        'Further words by which texts name it; {text, in: speech} for words that mean it in one speech only'
      ),
    coordinates: z
      .strictObject({latitude: degrees, longitude: degrees, source: sourceId})
      .optional(),
    sources: z.array(sourceId).default([])
  })
  .meta({title: 'Rostrum glossary entry'})

/** The timeline: `notes/timeline.yaml`. */
export const timelineSchema = z
  .array(
    z.strictObject({
      id: eventId,
      date: edtf,
      time: z
        .string()
        .regex(/^\d{2}:\d{2}$/, 'a time such as 16:00')
        .optional(),
      text,
      places: z.array(entryId).default([]),
      'bears-on': z.array(text).default([]),
      sources: z.array(sourceReference).min(1)
    })
  )
  .meta({title: 'Rostrum timeline'})
