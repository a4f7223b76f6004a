import {z} from 'zod'
import {anchorId, edtf, language, noteSlug, sourceId, sourceReference, text} from './common.ts'

const rating = z.enum([
  'supported',
  'partly-supported',
  'disputed',
  'unsupported',
  'contradicted',
  'not-checkable'
])

const evidence = z.strictObject({
  text: text.describe('One paraphrased fact; figures with their dates'),
  stance: z.enum(['supports', 'disputes', 'qualifies', 'context', 'own-side']),
  date: edtf.describe('When it happened or was said'),
  known: edtf.optional().describe('Since when it was public, where later'),
  sources: z.array(sourceReference).min(1)
})

const rendering = z.strictObject({
  text: text.describe('The words as printed'),
  language: language.default('en'),
  witness: z.array(sourceId).min(1).describe('Sources that carry them')
})

const base = {
  quote: text.describe('Exact words of the transcript, once in their paragraph'),
  prefix: text.optional().describe('Words before the quote that make it unique'),
  suffix: text.optional().describe('Words after the quote that make it unique'),
  at: anchorId.describe('The paragraph'),
  topics: z.array(text).default([]).describe('Topics declared in texts/archive.yaml'),
  evidence: z.array(evidence).default([]),
  renderings: z
    .array(rendering)
    .default([])
    .describe('Other wordings in which these words were printed elsewhere'),
  missing: text.optional().describe('What was looked for and not found'),
  created: edtf
    .optional()
    .describe('Since when the note stands, where neither its history nor its last change tells'),
  updated: edtf.describe('When the note was last changed'),
  changes: z
    .array(
      z.strictObject({
        date: edtf.describe('When it was changed'),
        what: text.describe('What was changed and why, in a sentence')
      })
    )
    .default([])
    .describe('What was changed in the note besides its rating, oldest first'),
  related: z.array(noteSlug).default([]).describe('Notes to see next')
}

/** The front matter of a note: `notes/<speech>/<slug>.md`. */
export const noteSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('claim'),
      claim: text.describe('The claim restated without a verdict'),
      rating: rating.optional(),
      reason: text.optional().describe('Why this rating'),
      history: z
        .array(z.strictObject({date: edtf, rating, why: text}))
        .default([])
        .describe('Every rating it ever had, oldest first')
    }),
    z.strictObject({...base, kind: z.literal('context')}),
    z.strictObject({...base, kind: z.literal('term')}),
    z.strictObject({
      ...base,
      kind: z.literal('variant'),
      reading: text.describe('The words of the other witness, in its language'),
      language,
      translation: text.optional().describe("The edition's own translation of the reading"),
      witness: z
        .union([sourceId.transform((id) => [id]), z.array(sourceId).min(1)])
        .describe('Sources that carry the reading, best first'),
      sense: text.describe('What the difference changes'),
      weight: z.enum(['slight', 'shifts-tone', 'changes-sense'])
    })
  ])
  .meta({title: 'Rostrum note'})

export type NoteFrontMatter = z.infer<typeof noteSchema>
