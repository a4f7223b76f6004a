/** A file cut in two. */
export interface FrontMatter {
  /** The YAML between the two rows of hyphens; `undefined` where the file has none. */
  yaml: string | undefined
  /** Everything after it, with the lines before it left empty, so that line numbers stay those of the file. */
  body: string
}

/**
 * Cut a file into front matter and body.
 *
 * @param text - The whole file, with `\n` line ends.
 * @returns Both parts; the YAML begins on line 2 of the file.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)
  if (!match) return {yaml: undefined, body: text}
  const lines = match[0].split('\n').length - 1
  return {yaml: match[1] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length)}
}
