/** Keeps the place of what is taken away: a sign that is not seen and that no word is told by. */
const filler = '\u2060'

/** Marks and spaces that a text for the web may spell by name; letters are hardly ever. */
const signs: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['nbsp', ' '],
  ['thinsp', ' '],
  ['shy', '\u00ad'],
  ['amp', '&']
])

const tag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi
/** Within a sentence, and even within a word. */
const inline = /^(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/i

/**
 * Take HTML out of a piece of writing that was copied with it: tags away, signs as themselves.
 *
 * Every word keeps its place, so that what is found can be shown where it stands.
 *
 * @param writing - A piece of writing, with markup or without.
 * @returns The writing, as long as it was.
 */
export function withoutMarkup(writing: string): string {
  return writing
    .replace(tag, (whole, name: string) =>
      (inline.test(name) ? filler : '\n').padEnd(whole.length, filler)
    )
    .replace(entity, (whole, decimal?: string, hexadecimal?: string, name = '') => {
      const code = decimal ?? (hexadecimal && `0x${hexadecimal}`)
      const sign = code === undefined ? signs.get(name.toLowerCase()) : signOf(Number(code))
      return sign === undefined ? whole : sign.padEnd(whole.length, filler)
    })
}

/**
 * Take away what keeps the places of markup.
 *
 * @param text - A part of a writing without markup.
 * @returns Its words as one reads them.
 */
export function withoutFillers(text: string): string {
  return text.replaceAll(filler, '')
}

/**
 * Take away what keeps the places of markup before and after words.
 *
 * @param text - A part of a writing without markup.
 * @returns The words, with what keeps places among them.
 */
export function withoutOuterFillers(text: string): string {
  return text.replace(/^\u2060+|\u2060+$/g, '')
}

function signOf(code: number): string | undefined {
  return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : undefined
}
