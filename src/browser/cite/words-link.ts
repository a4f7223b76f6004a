/** How a text fragment names words: with what stands before and after them, or by their beginning and end. */
interface Directive {
  prefix?: string
  start: string
  end?: string
  suffix?: string
}

const longest = 12
const ends = 5

/**
 * Write a text directive that leads to exactly the given words and nowhere else on the page.
 *
 * Browsers go to the first place that fits. So each form is tried against the page's text, the shortest first: the words alone
 * (long ones by beginning and end), then with one, two, four and eight words before or after them.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param words - The words; paragraphs apart by a line break.
 * @param page - The page's text, from `pageText`.
 * @param at - Where the words begin in it.
 * @returns `:~:text=...`; nothing where no form is unique, and the paragraph's address must do.
 */
export function wordsDirective(words: string, page: string, at: number): string | undefined {
  const text = words.toLowerCase()
  const start = at + (/^\s*/u.exec(page.slice(at))?.[0].length ?? 0)
  const proven = forms(words, page, start, start + spread(text).length).find(
    (form) => firstMatch(form, page) === start
  )
  return proven && written(proven)
}

/** In the page's text blocks are apart by one line break. */
function spread(words: string): string {
  return words.replace(/\s*\n\s*/gu, '\n')
}

function forms(words: string, page: string, start: number, end: number): Directive[] {
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

/** Finds what a browser would find, by the steps of the specification. */
function firstMatch({prefix, start, end, suffix}: Directive, page: string): number {
  const opening = [prefix, start].filter(Boolean).join(' ').toLowerCase()
  for (let from = 0; ; ) {
    const found = wordIndex(page, opening, from)
    if (found < 0) return -1
    const begin = found + opening.length - start.length
    const stop = endOf(page, begin + start.length, end)
    if (stop < 0) return -1
    if (!suffix || page.slice(stop).trimStart().startsWith(suffix.toLowerCase())) return begin
    from = found + 1
  }
}

function endOf(page: string, from: number, end: string | undefined): number {
  if (end === undefined) return from
  const found = wordIndex(page, end.toLowerCase(), from)
  return found < 0 ? -1 : found + end.length
}

/** Only whole words count. */
function wordIndex(page: string, words: string, from: number): number {
  for (let at = page.indexOf(words, from); at >= 0; at = page.indexOf(words, at + 1)) {
    const before = page.slice(Math.max(0, at - 2), at)
    const after = page.slice(at + words.length, at + words.length + 2)
    const cutsBefore = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)
    const cutsAfter = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words)
    if (!cutsBefore && !cutsAfter) return at
  }
  return -1
}

function written({prefix, start, end, suffix}: Directive): string {
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
