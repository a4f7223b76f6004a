import {z} from 'zod'
import {noteSchema} from './note-schema.ts'
import {entrySchema, eventSchema, sourceSchema} from './shared-schema.ts'
import {edtf, id, language, licence, markdown, named, offset, url, words} from './terms.ts'

const block = z
  .strictObject({
    id: id.describe('Its permanent id within the speech, as in the address'),
    url: url.describe('Its permanent address'),
    kind: z
      .enum(['paragraph', 'heading', 'item', 'quotation', 'verse', 'direction', 'turn'])
      .describe('What it is; a turn opens with its speaker’s name'),
    number: words.optional().describe('Its printed number and citation locator; none for headings'),
    depth: z.int().min(1).max(6).optional().describe('The depth of a heading'),
    text: words.describe('Its wording: the transcript without markup'),
    fingerprint: words.describe('The check code of its wording')
  })
  .describe('The smallest piece that can be cited, or a heading')

const former = z
  .strictObject({
    id: id.describe('The id'),
    fate: z
      .enum(['moved', 'merged', 'split', 'retired'])
      .describe('What became of the block that had it'),
    to: z.array(id).describe('Where a reader who follows it should land'),
    on: words.optional().describe('The date of that')
  })
  .describe('An id that was once published and is no longer in the text')

const part = z
  .strictObject({
    id: id.describe('Its permanent id'),
    title: words.describe('Its title, the edition’s own'),
    from: id.describe('Its first block'),
    to: id.describe('Its last block'),
    questions: z
      .array(
        z.strictObject({
          text: words.describe('The question'),
          answers: z.array(id).describe('Blocks where the answer is to be found')
        })
      )
      .describe('Questions for reading')
  })
  .describe('A part of the speech, as the edition divides it')

const sentence = z
  .strictObject({
    at: id.describe('The block it stands in'),
    start: offset.optional().describe('Where it begins in that, in code points'),
    end: offset.optional().describe('Where it ends, counted likewise'),
    text: words.describe('Its exact words'),
    class: z
      .enum([
        'claim',
        'context',
        'opinion',
        'promise',
        'order',
        'ceremony',
        'not-checkable',
        'unchecked'
      ])
      .describe('What it is, seen as something to check')
  })
  .describe('A sentence with its class')

const mention = z
  .strictObject({
    entry: id.describe('The glossary entry'),
    at: id.describe('The block'),
    start: offset.describe('Where the words begin, in code points'),
    end: offset.describe('Where they end, counted likewise')
  })
  .describe('The first naming of a glossary entry in a block')

const emendation = z
  .strictObject({
    at: id.describe('The block it stands in'),
    received: z.string().describe('The words as received'),
    printed: z.string().describe('The words as printed'),
    reason: words.describe('Why')
  })
  .describe('A declared departure from the transcript as received')

const essay = z.strictObject({
  title: words.describe('Its title'),
  short: markdown.optional().describe('A short version for students'),
  updated: edtf.describe('When it was last changed'),
  body: markdown.describe('The text, in Markdown')
})

/** All that the archive knows of a speech: `<speech>/speech.json`. */
export const speechSchema = z
  .strictObject({
    $schema: url.describe('The address of this schema'),
    id: id.describe('The permanent id of the speech'),
    url: url.describe('Its permanent address'),
    title: words.describe('Its title'),
    speaker: named.describe('Who speaks'),
    date: edtf.describe('When it was held, in EDTF'),
    place: named.optional().describe('Where it was held'),
    event: words.optional().describe('On what occasion or in what form'),
    language: language.describe('The language of the text'),
    source: id.optional().describe('The source the text was taken from'),
    received: z
      .strictObject({
        file: words.describe('Its file in the archive’s own repository'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('The SHA-256 of its bytes')
      })
      .optional()
      .describe('The transcript as received'),
    aliases: z.array(id).describe('Former ids of the speech'),
    updated: edtf.describe('When text or notes were last changed'),
    licence: licence.describe('The licence of the notes and of all else that is the edition’s own'),
    blocks: z.array(block).describe('The text: paragraphs and headings in order'),
    former: z.array(former).describe('Ids that were once published'),
    emendations: z.array(emendation).describe('Departures from the transcript as received'),
    parts: z.array(part).describe('The parts of the speech, in order'),
    coverage: z.array(sentence).describe('What every sentence is, in order'),
    notes: z.array(noteSchema).describe('The notes, in order of the text'),
    mentions: z.array(mention).describe('Where the text names glossary entries'),
    introduction: essay.optional().describe('An introduction'),
    witnesses: essay.optional().describe('On the witnesses of the text'),
    gaps: essay.optional().describe('What the edition does not know'),
    sources: z.array(sourceSchema).describe('Every source that the speech leads to, by id'),
    entries: z.array(entrySchema).describe('Every glossary entry that it leads to, by id'),
    events: z.array(eventSchema).describe('Events that bear on it, by date')
  })
  .meta({title: 'A speech of a Rostrum archive'})

/** A speech as data. */
export type SpeechData = z.infer<typeof speechSchema>
