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
  const start = /^---[ \t]*\n/.exec(text)?.[0].length
  if (start === undefined) return {yaml: undefined, body: text}
  const closing = /\n---[ \t]*(?:\n|$)/g
  closing.lastIndex = start
  const yamlEnd = closing.exec(text)?.index
  if (yamlEnd === undefined) return {yaml: undefined, body: text}
  const {lastIndex: end} = closing
  return {yaml: text.slice(start, yamlEnd), body: '\n'.repeat(linesIn(text, end)) + text.slice(end)}
}

function linesIn(text: string, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
