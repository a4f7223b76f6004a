import type {Evidence} from './types.ts'

/**
 * Name the pieces of evidence of one note by what lasts: the date and the first source.
 *
 * Of pieces that share both, those after the first add their stance. Guarantees that the ids differ where the rule
 * `evidence-is-distinct` finds nothing.
 *
 * @param evidence - The pieces in the editor's order.
 * @returns Their ids on the note's own page, in the same order, e.g. `e-2022-03-14-interfax-230-dead`.
 */
export function evidenceIds(evidence: readonly Evidence[]): string[] {
  const taken = new Set<string>()
  return evidence.map(({date, stance, sources: [source]}) => {
    const plain = [
      'e',
      date.replace('/', '--').replace(/[^\w-]+/g, ''),
      ...(source ? [source.id] : [])
    ].join('-')
    const id = taken.has(plain) ? `${plain}-${stance}` : plain
    taken.add(id)
    return id
  })
}
