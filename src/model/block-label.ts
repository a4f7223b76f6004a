/** The sign before a paragraph's number, with the space that keeps the two on one line. */
export const paragraphSign = '¶\u00a0'

/**
 * Name a block of a speech by its id.
 *
 * @param id - The id.
 * @returns `¶ 34`; for a heading the words of its id.
 */
export function blockLabel(id: string): string {
  const number = /^p(\d+[a-z]*)$/.exec(id)?.[1]
  return number === undefined ? id.replaceAll('-', ' ') : `${paragraphSign}${number}`
}
