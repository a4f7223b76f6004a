import {endsSentence} from './sentence-signs.ts'

/** The words of a turn, cut after its speaker's name. */
export interface Turn {
  /** The name with its colon: `SENATOR KENNEDY:`. */
  label: string
  /** What is said. */
  rest: string
}

/** Finds the speaker's name at the beginning of a line. */
export type FindTurn = (words: string) => Turn | undefined

/**
 * Learn who speaks in a transcript of a debate, an interview or a press conference.
 *
 * A name in capitals is a speaker's where two turns at least begin so; any name is where it begins two turns
 * itself, if in capitals or if names begin much of the text. So a lone `GENTLEMEN OF THE CONGRESS:` is a
 * salutation, and `Energy:` twice in a long address a heading run in.
 *
 * @param lines - The transcript's lines.
 * @returns A function that finds a turn's name at the beginning of a line or paragraph.
 */
export function learnSpeakers(lines: readonly {words: string}[]): FindTurn {
  const turns = lines.flatMap(({words}) => cut(words) ?? [])
  const counts = new Map<string, number>()
  for (const {label} of turns) counts.set(label, (counts.get(label) ?? 0) + 1)
  const again = (label: string) => (counts.get(label) ?? 0) >= 2
  const beginnings = lines.filter((_, index) => endsSentence(lines[index - 1]?.words ?? '.'))
  const isTalk = turns.filter(({label}) => again(label)).length * 5 >= beginnings.length
  const isDebate = turns.filter(isShouted).length >= 2
  return (words) => {
    const turn = cut(words)
    if (!turn) return undefined
    if (isShouted(turn)) return isDebate ? turn : undefined
    return again(turn.label) && (inCapitals(turn.label) || isTalk) ? turn : undefined
  }
}

/** A name has at most six words, none of which begins with a small letter, and holds no sentence. */
function cut(words: string): Turn | undefined {
  const match = /^([\p{L}][\p{L}\p{M}\p{N} .,'’()-]{0,59}):(?:\s+(.*))?$/u.exec(words)
  const label = match?.[1] ?? ''
  const names = label.split(/[\s.]+/u).filter((name) => name !== '')
  if (names.length === 0 || names.length > 6 || label.endsWith(' ')) return undefined
  if (names.some((name) => /^[^\p{L}]*\p{Ll}/u.test(name))) return undefined
  return {label: `${label}:`, rest: match?.[2] ?? ''}
}

/** A name in capitals before words that are not: `PEACE AT HOME: FIGHTING CRIME` is a heading. */
function isShouted({label, rest}: Turn): boolean {
  return inCapitals(label) && /\p{Ll}|\p{Lo}/u.test(rest)
}

function inCapitals(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label)
}
