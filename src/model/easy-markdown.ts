/** A paragraph of Markdown in which marks can mean one thing only. */
export interface EasyParagraph {
  /** Where it begins in the source, in code units. */
  start: number
  /** Its source, which has no space at either end of a line. */
  source: string
  /** Where words are set off, in order. */
  spans: readonly EasySpan[]
}

/** Words between asterisks. */
export interface EasySpan {
  kind: 'emphasis' | 'strong'
  /** Where its asterisks begin, in code units from the paragraph's start. */
  start: number
  words: string
}

/**
 * Tell whether words on one line hold nothing that Markdown (GFM, with citations and directives) could take for markup.
 *
 * @param line - The words.
 * @returns Whether they stand for themselves.
 */
export function isPlainLine(line: string): boolean {
  return !(
    /[\\`*_[\]<>&!#~|@^{}\n\r\t]/.test(line) ||
    /:\S|www\.|^[+=-]|^\s|\s$|^\d{1,9}[.)](?:\s|$)/i.test(line)
  )
}

/** Words in asterisks with a space, a bracket or nothing outside and letters inside: no rule of CommonMark can read them otherwise. */
const span = /(?<=^|[\s(“])(\*\*?)([\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?)\1(?=$|[\s.,;:?”)])/gu

/** Pandoc citations, `[@id, p. 3; @other]`, of plain ids and locators. */
const citation =
  /\[@[a-z\d][a-z\d.-]*(?:, [\w.,– -]*\w\.?)?(?:; @[a-z\d][a-z\d.-]*(?:, [\w.,– -]*\w\.?)?)*\](?![[(:])/g

/**
 * Cut Markdown into paragraphs, where it is nothing but paragraphs of plain words, emphasis and citations.
 *
 * @param source - The Markdown.
 * @returns Its paragraphs; `undefined` where it is, or might be, anything else.
 */
export function easyParagraphs(source: string): EasyParagraph[] | undefined {
  const paragraphs: EasyParagraph[] = []
  for (const match of source.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const [words] = match
    const bare = words.replace(span, '$2').replace(citation, 'x')
    if (!bare.split('\n').every(isPlainLine)) return undefined
    paragraphs.push({start: match.index, source: words, spans: spansOf(words)})
  }
  return paragraphs
}

function spansOf(words: string): EasySpan[] {
  if (!words.includes('*')) return []
  return Array.from(words.matchAll(span), (match) => ({
    kind: match[1] === '*' ? 'emphasis' : 'strong',
    start: match.index,
    words: match[2] ?? ''
  }))
}
