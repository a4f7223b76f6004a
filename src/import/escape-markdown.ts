/**
 * Write words so that CommonMark reads them as just these words, wherever in a line they stand.
 *
 * Escapes only what would be read otherwise: the file is edited by hand and compared with the transcript, so
 * each needless backslash is in somebody's way (a stringifier that escapes by character would write `\[Applause]`).
 * Guarantees hold in a text without link reference definitions: `[words]` alone is no link then.
 *
 * @param words - The words, on one line.
 * @returns Markdown.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeWords(words: string): string {
  return (
    words
      .replace(/[\\`*_]/g, '\\$&')
      // `<b>`, `</b>`, `<!--`, `<?php`, `<https://…>`, but not `a < b`
      .replace(/<(?=[A-Za-z/!?])/g, '\\<')
      // `&amp;`, `&#38;`, `&#x26;`, but not `AT&T`
      .replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&')
      // `[words](address)`, `[words]: address`, `[words][label]`
      .replace(/\](?=[([:])/g, '\\]')
      // a literal `{#p3}` at the end of the words, which is no anchor of ours
      .replace(/\{(?=#[^\s{}]*\}\s*$)/, '\\{')
  )
}

/**
 * Write the words of a paragraph so that CommonMark reads them as a paragraph of just these words.
 *
 * @param words - The words, on one line, without white space around them.
 * @returns Markdown.
 * @see https://spec.commonmark.org/0.31.2/#leaf-blocks
 */
export function escapeParagraph(words: string): string {
  return (
    escapeWords(words)
      // `# heading`, `> quotation`, `+ item`, `- item`; `*` is escaped already
      .replace(/^(?=#{1,6}(?:\s|$)|>|[+-](?:\s|$))/, '\\')
      // `1. item`, `1) item`
      .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
      // `- - -`, `===`, `~~~`: rules, underlines and fences
      .replace(/^(?=-[-\s]*$|=+\s*$|~~~)/, '\\')
  )
}
