/**
 * Tell whether words end as a sentence, a heading's colon or a list's semicolon does.
 *
 * @param words - The words.
 * @returns Whether they end in a closing mark of any script, quotation marks and brackets aside.
 */
export function endsSentence(words: string): boolean {
  return /[.!?:;…‥。！？：；؟؛۔।॥]["'”’»›)\]」』]*$/u.test(words)
}

/**
 * Tell whether words can only go on what stands before them.
 *
 * @param before - The words before.
 * @param words - The words.
 * @param cased - Whether the text tells capital letters from small ones; where not, an open end must do.
 * @returns Whether no sentence ends before them and none begins with them.
 */
export function goesOn(before: string, words: string, cased: boolean): boolean {
  if (endsSentence(before)) return false
  const opens = cased ? /^["'“„«‹([—–-]?\s?[\p{Ll}\p{Lo}]/u : /^["'“„«‹([]?\p{L}/u
  return opens.test(words)
}

/**
 * Tell whether a line begins as an item of a list does.
 *
 * @param words - The line.
 * @returns Whether a bullet, dash, number or letter with a space after it opens the line.
 */
export function opensItem(words: string): boolean {
  return /^(?:[-–—•·▪*+]|\(?(?:\d{1,3}|[a-zа-я])[.)])\s/u.test(words)
}

/**
 * Tell whether a whole line or paragraph is a stage direction.
 *
 * @param words - The words.
 * @returns Whether they are one remark in square brackets, or a short one in round ones: `(Applause.)`.
 */
export function isDirection(words: string): boolean {
  return /^\[[^[\]]*\p{L}[^[\]]*\]$/u.test(words) || /^\(\p{Lu}[^()]{2,60}\)$/u.test(words)
}
