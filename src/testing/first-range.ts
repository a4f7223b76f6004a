/**
 * Find what a text directive leads to, as one expression: its shortest match from the first place that has one.
 *
 * @param directive - `:~:text=...`
 * @param page - The page's text, blocks apart by line breaks, in the directive's case.
 * @returns Where the match begins and ends; nothing where nothing fits.
 */
export function firstRange(directive: string, page: string): number[] | undefined {
  const parts = directive.replace(':~:text=', '').split(',')
  const literal = (part: string) => decodeURIComponent(part).replace(/[.]/g, '\\$&')
  const prefix = parts[0]?.endsWith('-')
    ? `(?<=(?<![\\p{L}])${literal(parts[0].slice(0, -1))}\\s*)`
    : '(?<!\\p{L})'
  const last = parts.at(-1) ?? ''
  const suffix = last.startsWith('-') ? `(?=\\s*${literal(last.slice(1))}(?!\\p{L}))` : '(?!\\p{L})'
  const middle = parts.filter((part) => !part.endsWith('-') && !part.startsWith('-')).map(literal)
  const found = new RegExp(
    `${prefix}${middle.join('(?!\\p{L})[^]*?(?<!\\p{L})')}${suffix}`,
    'u'
  ).exec(page)
  return found ? [found.index, found.index + found[0].length] : undefined
}
