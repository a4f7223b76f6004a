const inText = /[<&]/
const allInText = /[<&]/g
const inAttribute = /["&'`\0]/
const allInAttribute = /["&'`\0]/g

/**
 * Escape text that stands between tags.
 *
 * @param text - The text.
 * @returns It with references for `<` and `&`.
 */
export function escapeText(text: string): string {
  return inText.test(text) ? text.replace(allInText, reference) : text
}

/**
 * Escape the value of an attribute that will stand in double quotes.
 *
 * @param value - The value.
 * @returns It with references for quotes, `&`, the grave accent and NUL.
 */
export function escapeAttribute(value: string): string {
  return inAttribute.test(value) ? value.replace(allInAttribute, reference) : value
}

/**
 * Escape the words of a comment.
 *
 * @param words - The words.
 * @returns They, with references wherever they would end the comment.
 */
export function escapeComment(words: string): string {
  return words.replace(/^>|^->|<!--|-->|--!>|<!-$/g, (mark) => mark.replace(/[<>]/g, reference))
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
