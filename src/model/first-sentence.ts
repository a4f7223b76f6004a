/**
 * Take the first sentence of a text.
 *
 * @param text - Plain text.
 * @returns It on one line; the whole text where no sentence ends in it.
 */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return /^.{20,}?[.!?؟](?=\s[\p{Lu}\p{Lo}]|$)/u.exec(line)?.[0] ?? line
}
