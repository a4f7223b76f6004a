/**
 * Say how many claims are shown.
 *
 * @param shown - How many fit the reader's choices.
 * @param all - How many there are.
 * @returns `12 of 3,400 claims`.
 */
export function countWords(shown: number, all: number): string {
  const figures = (value: number) => value.toLocaleString(document.documentElement.lang)
  return shown === 0
    ? `No claim of ${figures(all)} fits these choices.`
    : `${figures(shown)} of ${figures(all)} claims`
}
