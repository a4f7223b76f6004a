import {z} from 'zod'
import {edtf, id, language, markdown, offset, rating, reference, url, words} from './terms.ts'

const evidence = z
  .strictObject({
    text: markdown.describe('The fact, paraphrased, in Markdown'),
    stance: z
      .enum(['supports', 'disputes', 'qualifies', 'context', 'own-side'])
      .describe('How it bears on the claim; own-side is what the speaker’s side says'),
    date: edtf.describe('When it happened or was said, in EDTF'),
    known: edtf.optional().describe('Since when it was public, where later than date'),
    sources: z.array(reference).describe('Where it was seen')
  })
  .describe('One piece of evidence')

const rendering = z
  .strictObject({
    text: words.describe('The words as printed'),
    language: language.describe('Their language'),
    witness: z.array(id).describe('Sources that carry them')
  })
  .describe('The same words as they were printed elsewhere')

const step = z
  .strictObject({
    date: edtf.describe('When it was given'),
    rating: rating.describe('The rating given'),
    why: words.describe('Why it was given or changed')
  })
  .describe('One step in the history of a rating')

const base = {
  slug: id.describe('Its permanent name within the speech'),
  url: url.describe('Its permanent address on the page of the speech'),
  number: z.int().optional().describe('Its number on that page'),
  at: id.describe('The block whose words it is on'),
  start: offset
    .optional()
    .describe(
      'Where its words begin in the text of the block: the Unicode code points before them'
    ),
  end: offset.optional().describe('Where its words end, counted likewise'),
  quote: words.describe('The exact words it is on'),
  topics: z.array(id).describe('Its topics; their titles are in archive.json'),
  body: markdown.describe('The explanation, in Markdown'),
  missing: markdown.optional().describe('What was looked for and not found'),
  evidence: z.array(evidence).describe('The evidence, in the editor’s order'),
  renderings: z.array(rendering).describe('Other wordings in which these words were printed'),
  related: z.array(id).describe('Notes of the speech to see next'),
  cited: z.array(id).describe('Every source it cites, once, in order of first appearance'),
  updated: edtf.describe('When it was last changed'),
  changes: z
    .array(
      z.strictObject({
        date: edtf.describe('When it was changed'),
        what: words.describe('What was changed and why')
      })
    )
    .describe('What was changed besides the rating, oldest first')
}

/** A note of any kind. */
export const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('claim').describe('It restates a claim and rates it'),
    ...base,
    page: url.describe('The permanent address of the page of the claim'),
    claim: words.describe('The claim restated without a verdict'),
    rating: rating.describe('The verdict on the published scale'),
    reason: markdown.describe('Why it is rated so, in Markdown'),
    history: z.array(step).describe('Every rating it ever had, oldest first')
  }),
  z.strictObject({kind: z.literal('context').describe('It gives background'), ...base}),
  z.strictObject({kind: z.literal('term').describe('It explains a word'), ...base}),
  z.strictObject({
    kind: z.literal('variant').describe('It tells of other words in another witness'),
    ...base,
    reading: words.describe('The words of the other witness'),
    language: language.describe('The language of the reading'),
    translation: words.optional().describe('The edition’s own translation of the reading'),
    witness: z.array(id).describe('Sources that carry the reading, best first'),
    sense: markdown.describe('What the difference changes, in Markdown'),
    weight: z.enum(['slight', 'shifts-tone', 'changes-sense']).describe('How much it changes')
  })
])

/** A note as data. */
export type NoteData = z.infer<typeof noteSchema>
