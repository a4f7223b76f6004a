/** How a text fragment names words: with what stands before and after them, or by their beginning and end. */
export interface Directive {
  prefix?: string
  start: string
  end?: string
  suffix?: string
}

const longest = 12
const ends = 5

/**
 * List the forms in which words can be named, the shortest first: the words alone (long ones by beginning and end), then with one,
 * two, four and eight words before or after them.
 *
 * @param words - The words.
 * @param page - The text in which they stand: blocks apart by one line break, white space folded, lower case.
 * @param start - Where they begin in it.
 * @param end - Where they end in it.
 * @returns The forms; what stands before or after is of the same block.
 */
export function formsOf(words: string, page: string, start: number, end: number): Directive[] {
  const list = words.split(/\s+/u)
  const isLong = list.length > longest || words.includes('\n')
  const base: Directive = isLong
    ? {start: firstWords(words), end: lastWords(words)}
    : {start: list.join(' ')}
  const before = page.slice(0, start).split('\n').at(-1)?.trim().split(' ').filter(Boolean) ?? []
  const after = page.slice(end).split('\n')[0]?.trim().split(' ').filter(Boolean) ?? []
  const around = [1, 2, 4, 8].flatMap((count): Directive[] => {
    const prefix = before.slice(-count).join(' ')
    const suffix = after.slice(0, count).join(' ')
    return [
      ...(prefix ? [{...base, prefix}] : []),
      ...(suffix ? [{...base, suffix}] : []),
      ...(prefix && suffix ? [{...base, prefix, suffix}] : [])
    ]
  })
  return [base, ...around]
}

/** Neither end may reach over the end of a block. */
function firstWords(words: string): string {
  return (words.split('\n')[0] ?? '').split(/\s+/u).slice(0, ends).join(' ')
}

function lastWords(words: string): string {
  return (words.split('\n').at(-1) ?? '').trim().split(/\s+/u).slice(-ends).join(' ')
}

/**
 * Find what a browser would find, by the steps of the specification: which ends must be ends of words is told there.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param form - The form.
 * @param page - The text, as above.
 * @returns The first place that fits; nothing where none does.
 */
export function firstMatch(
  form: Directive,
  page: string
): {start: number; end: number} | undefined {
  const {prefix, start: words, end, suffix} = lowerCase(form)
  const bounds = {start: prefix === undefined, end: end !== undefined || suffix === undefined}
  for (const start of places(page, words, 0, bounds)) {
    if (prefix !== undefined && !standsBefore(page, start, prefix)) continue
    const stops =
      end === undefined
        ? [start + words.length]
        : endsOf(page, end, start + words.length, suffix === undefined)
    for (const stop of stops) {
      if (suffix === undefined || standsAfter(page, stop, suffix)) return {start, end: stop}
    }
  }
  return undefined
}

function lowerCase({prefix, start, end, suffix}: Directive): Directive {
  return {
    start: start.toLowerCase(),
    ...(prefix === undefined ? {} : {prefix: prefix.toLowerCase()}),
    ...(end === undefined ? {} : {end: end.toLowerCase()}),
    ...(suffix === undefined ? {} : {suffix: suffix.toLowerCase()})
  }
}

function* endsOf(page: string, end: string, from: number, isBound: boolean): Generator<number> {
  for (const at of places(page, end, from, {start: true, end: isBound})) yield at + end.length
}

function standsBefore(page: string, at: number, words: string): boolean {
  const before = page.slice(0, at).trimEnd()
  return before.endsWith(words) && !cutsWord(page, before.length - words.length)
}

function standsAfter(page: string, at: number, words: string): boolean {
  const after = page.slice(at).trimStart()
  return after.startsWith(words) && !cutsWord(after, words.length)
}

/** Lists where words stand, from a place on; those cut out of a word count only where no bound is asked for. */
function* places(
  page: string,
  words: string,
  from: number,
  bounds: {start: boolean; end: boolean}
): Generator<number> {
  for (let at = page.indexOf(words, from); at >= 0; at = page.indexOf(words, at + 1)) {
    if (bounds.start && cutsWord(page, at)) continue
    if (bounds.end && cutsWord(page, at + words.length)) continue
    yield at
  }
}

/**
 * Tell whether a place lies inside a word.
 *
 * @param page - The text.
 * @param at - The place.
 * @returns Whether letters or figures stand on both sides of it.
 */
export function cutsWord(page: string, at: number): boolean {
  const before = page.slice(Math.max(0, at - 2), at)
  const after = page.slice(at, at + 2)
  return /[\p{L}\p{N}]\p{M}*$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)
}

/**
 * Write a form for an address.
 *
 * @param form - The form.
 * @returns `:~:text=...`
 */
export function writeDirective({prefix, start, end, suffix}: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`])
  ]
  return `:~:text=${parts.join(',')}`
}

/** Hyphens, commas and ampersands mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}
