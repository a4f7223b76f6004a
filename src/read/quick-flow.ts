/** A word in brackets: no mark that could be more than a letter of it. */
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}._/()–’-]*(?: [\p{L}\p{N}(][\p{L}\p{N}\p{M}._/()–’-]*)*`
const pair = String.raw`[a-zA-Z][\w-]*: ${word}`
const mapping = String.raw`\{${pair}(?:, ${pair})*\}`
const item = `(?:${word}|${mapping})`
const wholeMapping = new RegExp(`^${mapping}$`, 'u')
const wholeList = new RegExp(String.raw`^\[${item}(?:, ${item})*\]$`, 'u')
const items = new RegExp(`${mapping}|${word}`, 'gu')

/**
 * Read a list or a mapping of plain words in brackets, such as `[{id: a, locator: par. 2}, b]`.
 *
 * @param source - The whole of it, on one line.
 * @returns Its value; `undefined` where it holds anything else.
 */
export function quickFlow(source: string): unknown {
  if (wholeMapping.test(source)) return mappingOf(source)
  if (!wholeList.test(source)) return undefined
  const found = source.match(items) ?? []
  return found.map((each) => (each.startsWith('{') ? mappingOf(each) : each))
}

function mappingOf(source: string): unknown {
  const pairs = source
    .slice(1, -1)
    .split(', ')
    .map((each) => each.split(': '))
  const value = Object.fromEntries(pairs)
  return Object.keys(value).length === pairs.length ? value : undefined
}
