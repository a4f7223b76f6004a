import {z} from 'zod'

/** Words that are not empty. */
export const words = z.string().min(1)

/** An id of the archive. */
export const id = z.string().regex(/^[^\s#]+$/)

/** A date in EDTF. */
export const edtf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/\d{4}(-\d{2}(-\d{2})?)?[~?%]?)?$/)

/** A permanent address. */
export const url = z.string().regex(/^https?:\/\/\S+$/)

/** A BCP 47 tag. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** The edition's own prose. */
export const markdown = z
  .string()
  .meta({contentMediaType: 'text/markdown; charset=UTF-8; variant=GFM'})

/** Characters before a place in a text. */
export const offset = z.int().min(0)

/** A licence. */
export const licence = z.strictObject({
  name: words.describe('Its name'),
  url: url.describe('Its address')
})

/** Somebody or somewhere: by name, with the glossary entry where there is one. */
export const named = z.strictObject({
  name: words.describe('The name'),
  entry: id.optional().describe('The glossary entry')
})

/** A reference to a source. */
export const reference = z.strictObject({
  id: id.describe('The source'),
  locator: words.optional().describe('Page, paragraph or section, as printed')
})

/** The published scale. */
export const rating = z.enum([
  'supported',
  'partly-supported',
  'disputed',
  'unsupported',
  'contradicted',
  'not-checkable'
])
