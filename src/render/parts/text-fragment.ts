/**
 * Write the fragment that leads to exact words: `p34:~:text=Almost%2020%20thousand`.
 *
 * Long quotations are named by their first and last words, so that addresses stay short. A browser that does not
 * know text fragments goes to the block.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param anchor - The block in which the words stand.
 * @param words - The words.
 * @returns The fragment without `#`.
 */
export function textFragment(anchor: string, words: string): string {
  const list = words.split(/\s+/).filter((word) => word !== '')
  const [start, end] =
    list.length > 12
      ? [list.slice(0, 5).join(' '), list.slice(-5).join(' ')]
      : [list.join(' '), undefined]
  const text = [start, ...(end === undefined ? [] : [end])].map(encode).join(',')
  return `${anchor}:~:text=${text}`
}

/** A hyphen would part a prefix from the words. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}
