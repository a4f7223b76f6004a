/** A stretch of words that two wordings share, or that only one of them has. */
export interface WordChange {
  kind: 'same' | 'gone' | 'new'
  words: string
}

/**
 * Compare two wordings word by word.
 *
 * @param was - The wording before.
 * @param now - The wording after.
 * @returns Stretches in order; what is gone stands before what is new.
 */
export function wordChanges(was: string, now: string): WordChange[] {
  const before = was.split(/\s+/u).filter(Boolean)
  const after = now.split(/\s+/u).filter(Boolean)
  const common = commonLengths(before, after)
  const changes: WordChange[] = []
  const add = (kind: WordChange['kind'], word = '') => {
    const last = changes.at(-1)
    if (last?.kind === kind) last.words += ` ${word}`
    else changes.push({kind, words: word})
  }
  let [at, to] = [0, 0]
  while (at < before.length || to < after.length) {
    if (at < before.length && before[at] === after[to]) {
      add('same', before[at])
      at += 1
      to += 1
    } else if (
      at < before.length &&
      (to === after.length || below(common, at, to) >= beside(common, at, to))
    ) {
      add('gone', before[at])
      at += 1
    } else {
      add('new', after[to])
      to += 1
    }
  }
  return changes
}

function below(common: readonly Uint16Array[], at: number, to: number): number {
  return common[at + 1]?.[to] ?? 0
}

function beside(common: readonly Uint16Array[], at: number, to: number): number {
  return common[at]?.[to + 1] ?? 0
}

/** The length of the longest common run of words from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({length: before.length + 1}, () => new Uint16Array(after.length + 1))
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    for (let to = after.length - 1; row && to >= 0; to -= 1) {
      row[to] =
        before[at] === after[to]
          ? (rows[at + 1]?.[to + 1] ?? 0) + 1
          : Math.max(below(rows, at, to), beside(rows, at, to))
    }
  }
  return rows
}
