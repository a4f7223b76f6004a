/** Words of a speech with what is said of where they stand. */
export interface QuotedPassage {
  /** The words. */
  words: string
  /** Their language, a BCP 47 tag. */
  language: string
  /** Who said them, where and when, as plain text. */
  attribution: string
  /** The permanent address of the words. */
  address: string
}

/**
 * Write a quotation in HTML: a block of quotation with its source, the attribution and a link below.
 *
 * @param quotation - The quotation.
 * @returns HTML that stands on its own, without scripts or styles.
 */
export function quotationSnippet({words, language, attribution, address}: QuotedPassage): string {
  const link = escaped(address)
  const paragraphs = words.split('\n\n').map((paragraph) => `    <p>${escaped(paragraph)}</p>`)
  return [
    '<figure>',
    `  <blockquote cite="${link}" lang="${escaped(language)}" dir="auto">`,
    ...paragraphs,
    '  </blockquote>',
    `  <figcaption>${withLink(attribution, address)}</figcaption>`,
    '</figure>',
    ''
  ].join('\n')
}

/** The address is a link where the attribution names it; else it follows. */
function withLink(attribution: string, address: string): string {
  const link = `<a href="${escaped(address)}">${escaped(address)}</a>`
  const parts = attribution.split(address).map(escaped)
  return parts.length > 1 ? parts.join(link) : `${parts[0] ?? ''} ${link}`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
