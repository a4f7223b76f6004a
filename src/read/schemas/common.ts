import {z} from 'zod'
import type {
  AnchorId,
  EdtfDate,
  EntryId,
  EventId,
  NoteSlug,
  SourceId,
  SpeechId
} from '../../model/types.ts'

const namePattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/

/** Text that is not empty. */
export const text = z.string().trim().min(1)

/** A date as the editor writes it; the rule `date-is-valid` looks whether the day exists. */
export const edtf = named<EdtfDate>(
  text.meta({
    description: 'An EDTF date: 2022, 2022-03, 2022-03-14, 2022-03~, 2022-03-01/2022-03-14'
  })
)

function name<T extends string>(what: string): z.ZodType<T, string> {
  const message = `${what}: lower-case letters a to z, figures and hyphens`
  return named<T>(z.string().regex(namePattern, message))
}

/** A kind of string with a type of its own. Told to the compiler alone: a transformation would run for each of millions. */
function named<T extends string>(schema: z.ZodString): z.ZodType<T, string> {
  return schema as z.ZodType<string, string> as z.ZodType<T, string>
}

export const speechId = name<SpeechId>('the id of a speech')
export const anchorId = name<AnchorId>('the id of a paragraph')
export const noteSlug = name<NoteSlug>('the name of a note')
export const sourceId = name<SourceId>('the id of a source')
export const entryId = name<EntryId>('the id of a glossary entry')
export const eventId = name<EventId>('the id of an event')

/** A language as a BCP 47 tag. */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'a language tag of BCP 47 such as en, ru, kk or kk-Latn'
  )

/** A source with an optional locator; the id alone is the short form. */
export const sourceReference = z.union([
  sourceId.transform((id) => ({id})),
  z.strictObject({id: sourceId, locator: text.optional()})
])
