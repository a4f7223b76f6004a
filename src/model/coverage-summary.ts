import type {AnchorId, CoverageClass, Note, Speech, SpeechRecord} from './types.ts'

/**
 * Count the sentences of a speech by what they are. A sentence is checked if a rated claim hangs on some of its words.
 *
 * @param speech - The speech.
 * @returns The number of each class, and of claims that are checked.
 */
export function coverageSummary(
  speech: Pick<Speech, 'coverage' | 'notes'>
): SpeechRecord['coverage'] {
  const classes: Partial<Record<CoverageClass, number>> = {}
  for (const item of speech.coverage) classes[item.class] = (classes[item.class] ?? 0) + 1
  const claims = speech.notes.filter((note) => note.kind === 'claim')
  const checked = speech.coverage.filter(
    (item) => item.class === 'claim' && claims.some((note) => overlaps(note, item.range))
  )
  return {classes, checked: checked.length}
}

function overlaps(
  note: Note,
  range: {block: AnchorId; start: number; end: number} | undefined
): boolean {
  return (
    range !== undefined &&
    note.range?.block === range.block &&
    note.range.start < range.end &&
    range.start < note.range.end
  )
}
