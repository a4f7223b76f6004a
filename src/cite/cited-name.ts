import {nameInOrder} from '../model/name-words.ts'
import type {CslName} from '../model/types.ts'

/** Names in parts by the whole name, as the archive's own bibliography gives them. */
export type NameParts = ReadonlyMap<string, CslName>

/**
 * Collect how the bibliography takes personal names apart, so that a speaker who is also an author of a source is cited alike.
 *
 * @param authors - The authors of all sources.
 * @returns Names in parts by `Given Family Suffix`.
 */
export function nameParts(authors: Iterable<CslName>): NameParts {
  const parts = new Map<string, CslName>()
  for (const name of authors) {
    if ('family' in name && name.given !== undefined) parts.set(nameInOrder(name), name)
  }
  return parts
}

/**
 * Take a person's name apart for citation.
 *
 * What is known goes first: `Xi, Jinping` and `King, Martin Luther, Jr.` are in the order of library catalogues, and a name that the bibliography holds is
 * taken from there. Only then is it guessed, and only for two to four capitalised words in Latin, Cyrillic or Greek letters: the
 * family name is the last, with the particles before it (`Ursula von der Leyen`), but the first where a patronymic ends the
 * name (`Токаев Касым-Жомарт Кемелевич`). All else stays whole.
 *
 * @param name - The name.
 * @param known - Names in parts.
 * @returns The name in parts, or whole.
 */
export function personName(name: string, known: NameParts): CslName {
  return invertedName(name) ?? known.get(name) ?? guessParts(name) ?? {literal: name}
}

/**
 * Take the name of whoever edits an archive: a person only where it is inverted or known, since it may well be an organisation.
 *
 * @param name - The name.
 * @param known - Names in parts.
 * @returns The name in parts, or whole.
 */
export function editorName(name: string, known: NameParts): CslName {
  return invertedName(name) ?? known.get(name) ?? {literal: name}
}

function invertedName(name: string): CslName | undefined {
  const match = /^([^,]+), ([^,]+)(?:, ([^,]+))?$/.exec(name)
  const [, family, given, suffix] = match ?? []
  if (family === undefined || given === undefined || suffixed.test(`x ${given}`)) return undefined
  return {family, given, ...(suffix === undefined ? {} : {suffix})}
}

const word = /^[\p{Lu}][\p{L}\p{M}'’ʼ-]*\.?$/u
const particle = /^(?:al|bin|da|de|de[lnr]?|di|do[s]?|du|el|ibn|la|le|te[nr]|van|von|zu[mr]?)$/
/** `Pope Francis`, `Mr Speaker`, `Elizabeth II` have no family name to go by. */
const titled =
  /^(?:The|Mrs?|Ms|Dr|Sir|Lord|Lady|King|Queen|Pope|Prince|Princess|Emperor|Sultan|President) |\s[IVX]+$/
const script = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.'’ʼ-]+$/u
const patronymic = /(?:вич|вна|чна|ична|ұлы|қызы|vich|vna|uly|kyzy)$/u

/** `Jr.` is nobody's family name. */
const suffixed = /^(?<name>.+?),? (?<suffix>[JS]r\.?)$/

function guessParts(name: string): CslName | undefined {
  const {name: bare, suffix} = suffixed.exec(name)?.groups ?? {}
  if (bare !== undefined && suffix !== undefined) {
    const parts = guessParts(bare)
    return parts && 'family' in parts ? {...parts, suffix} : undefined
  }
  const words = name.split(/\s+/u)
  const capitalised = words.filter((part) => word.test(part))
  if (titled.test(name)) return undefined
  const fits = words.every((part) => word.test(part) || particle.test(part))
  if (!fits || !script.test(name) || capitalised.length < 2 || words.length > 5) return undefined
  const [first = '', ...others] = words
  const last = others.at(-1) ?? ''
  if (words.length === 3 && patronymic.test(last) && !patronymic.test(others[0] ?? '')) {
    return {family: first, given: others.join(' ')}
  }
  const before = words.findIndex((part, index) => index > 0 && particle.test(part))
  const start = before === -1 ? words.length - 1 : before
  return {family: words.slice(start).join(' '), given: words.slice(0, start).join(' ')}
}
