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
 * A name in capitals is a speaker's where two turns at least begin so, another where it begins two
 * itself: a lone `GENTLEMEN OF THE CONGRESS:` is a salutation and a lone `Almaty:` no speaker.
 *
 * @param lines - The transcript's lines.
 * @returns A function that finds a turn's name at the beginning of a line or paragraph.
 */
export function learnSpeakers(lines: Iterable<{words: string}>): FindTurn {
  const counts = new Map<string, number>()
  let shouted = 0
  for (const {words} of lines) {
    const turn = cut(words)
    if (!turn) continue
    counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1)
    if (isShouted(turn.label) && /\p{Ll}|\p{Lo}/u.test(turn.rest)) shouted += 1
  }
  return (words) => {
    const turn = cut(words)
    if (!turn) return undefined
    const often = (counts.get(turn.label) ?? 0) >= 2
    const spoken = isShouted(turn.label) && shouted >= 2 && /\p{Ll}|\p{Lo}/u.test(turn.rest)
    return often || spoken ? turn : undefined
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

function isShouted(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label)
}
