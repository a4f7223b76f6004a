/** Endings of cases, plurals and possession, the longest first; consonants and vowels already in all their harmonies. */
const endings =
  /(?:[нд]ікі|[лдт][ае]р|[ндт][ыі]ң|[ндт][ае]н|[ндт][ае]|[ндт][ыі]|[гқғк][ае]|[мбп]ен|[сш]?[ыі]м?ыз|с[ыі]|ш[ае])$/u

/** What remains of a word is no shorter. */
const shortest = 4

/**
 * Cut the endings off a Kazakh word, so that its forms meet.
 *
 * Takes endings off until none is left: rough, but the same for all forms of a word, which is all that a search needs.
 *
 * @param word - A folded word.
 * @returns What its forms have in common.
 */
export function kazakhStem(word: string): string {
  for (let stem = word; ; ) {
    const shorter = stem.replace(endings, '')
    if (shorter === stem || shorter.length < shortest) return stem
    stem = shorter
  }
}
