import {z} from 'zod'
import {anchorId, edtf, entryId, language, sourceId, speechId, text} from './common.ts'

/** The front matter of a text: `texts/<speech>.md`. */
export const textSchema = z
  .strictObject({
    title: text.describe('The title of the speech'),
    speaker: text.describe('A glossary entry id or a plain name'),
    date: edtf.describe('When it was held'),
    place: text.optional().describe('A glossary entry id or a plain name'),
    event: text.optional().describe('On what occasion or in what form'),
    language: language.describe('The language of the text'),
    source: sourceId.optional().describe('The source the text was taken from'),
    original: text.optional().describe('The transcript as received, e.g. originals/ID.txt'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the original, 64 hexadecimal digits')
      .optional(),
    updated: edtf.optional().describe('When the wording was last changed'),
    aliases: z.array(speechId).default([]).describe('Former ids of the speech'),
    emendations: z
      .array(
        z.strictObject({at: anchorId, received: z.string(), printed: z.string(), reason: text})
      )
      .default([])
      .describe('Declared departures from the received transcript')
  })
  .meta({title: 'Rostrum text'})

export type TextFrontMatter = z.infer<typeof textSchema>

/** One entry of `coverage.yaml`. */
export const coverageSchema = z
  .array(
    z.strictObject({
      at: anchorId,
      text,
      class: z.enum([
        'claim',
        'context',
        'opinion',
        'promise',
        'order',
        'ceremony',
        'not-checkable',
        'unchecked'
      ])
    })
  )
  .meta({title: 'Rostrum coverage'})

/** The parts of a speech with questions: `parts.yaml`. */
export const partsSchema = z
  .array(
    z.strictObject({
      id: entryId.transform(String),
      title: text,
      from: anchorId,
      to: anchorId,
      questions: z.array(z.strictObject({text, answers: z.array(anchorId).min(1)})).default([])
    })
  )
  .meta({title: 'Rostrum parts'})

/** The front matter of a longer piece of prose. */
export const essaySchema = z
  .strictObject({title: text, short: text.optional(), updated: edtf})
  .meta({title: 'Rostrum essay'})
