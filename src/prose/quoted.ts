/** Quotation marks by language; others take the English ones. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ru: ['«', '»'],
  kk: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  de: ['„', '“']
}

/**
 * Put words into the quotation marks of their language.
 *
 * @param words - The words.
 * @param language - Their language, a BCP 47 tag.
 * @returns The words in marks.
 */
export function quoted(words: string, language: string): string {
  const [open, close] = marks[language.split('-')[0] ?? ''] ?? ['“', '”']
  return `${open}${words}${close}`
}
