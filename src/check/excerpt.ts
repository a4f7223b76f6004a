/**
 * Shorten words for a message.
 *
 * @param words - Any words.
 * @param longest - How many characters to keep at most.
 * @returns The words, cut at the end of a word where they are longer.
 */
export function excerpt(words: string, longest = 100): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}
