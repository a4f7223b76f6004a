/**
 * Write the fragment that leads to exact words: `p34:~:text=Almost%2020%20thousand`.
 *
 * Long words are named by their beginning and end. A browser that does not know text fragments goes to the paragraph.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param anchor - The paragraph.
 * @param words - The words.
 * @returns The fragment without `#`.
 */
export function textFragment(anchor: string, words: string): string {
  const list = words.split(/\s+/)
  const parts = list.length > 12 ? [list.slice(0, 5), list.slice(-5)] : [list]
  return `${anchor}:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`
}

/** A hyphen would part a prefix from the words. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}
