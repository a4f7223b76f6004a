import type {Element} from 'hast'
import {h, s} from 'hastscript'
import type {Stance} from '../../model/types.ts'

/** How each stance is named on a piece of evidence and counted, in the order in which sides are shown. */
export const stances: ReadonlyArray<{
  stance: Stance
  label: string
  /** `1 disputes`, `3 dispute`. */
  one: string
  many: string
}> = [
  {stance: 'supports', label: 'Supports', one: 'supports', many: 'support'},
  {stance: 'own-side', label: 'Own side', one: 'own side', many: 'own side'},
  {stance: 'qualifies', label: 'Qualifies', one: 'qualifies', many: 'qualify'},
  {stance: 'disputes', label: 'Disputes', one: 'disputes', many: 'dispute'},
  {stance: 'context', label: 'Context', one: 'context', many: 'context'}
]

const byStance = new Map(stances.map((row) => [row.stance, row]))

/** Numbers of evidence items by stance. */
export type StanceCounts = Readonly<Partial<Record<Stance, number>>>

/**
 * Name the side of a piece of evidence.
 *
 * @param stance - Its stance.
 * @returns An inline element.
 */
export function stanceMark(stance: Stance): Element {
  return h('span', {className: ['stance', `stance-${stance}`]}, stanceLabel(stance))
}

/**
 * Name a stance.
 *
 * @param stance - The stance.
 * @returns Its words.
 */
export function stanceLabel(stance: Stance): string {
  return byStance.get(stance)?.label ?? stance
}

/**
 * Count evidence by side.
 *
 * @param evidence - Items with a stance.
 * @returns The numbers; stances that do not occur are left out.
 */
export function countStances(evidence: Iterable<{readonly stance: Stance}>): StanceCounts {
  const counts: Partial<Record<Stance, number>> = {}
  for (const {stance} of evidence) counts[stance] = (counts[stance] ?? 0) + 1
  return counts
}

/**
 * Say the balance of evidence: `3 dispute, 2 support, 1 own side`.
 *
 * @param counts - Numbers by stance.
 * @returns The words, the most frequent side first; empty where there is no evidence.
 */
export function stanceWords(counts: StanceCounts): string {
  return present(counts)
    .toSorted((a, b) => b.count - a.count)
    .map(({count, one, many}) => `${count} ${count === 1 ? one : many}`)
    .join(', ')
}

/**
 * Say and draw the balance of evidence.
 *
 * @param counts - Numbers by stance.
 * @returns The words with a thin bar; nothing where there is no evidence.
 */
export function stanceBalance(counts: StanceCounts): Element[] {
  const words = stanceWords(counts)
  if (words === '') return []
  return [
    h('p', {className: ['balance']}, [
      h('span', {className: ['balance-words']}, `Evidence: ${words}`),
      stanceBar(counts)
    ])
  ]
}

/** A picture beside the words: a stretch for each side, in the order of `stances`, parted by gaps. */
function stanceBar(counts: StanceCounts): Element {
  const rows = present(counts)
  const total = rows.reduce((sum, {count}) => sum + count, 0)
  const gap = 1
  const unit = (100 - gap * (rows.length - 1)) / total
  let x = 0
  const stretches = rows.map(({stance, count}) => {
    const width = count * unit
    const stretch = s('rect', {
      className: [`stance-${stance}`],
      x: round(x),
      y: 0,
      width: round(width),
      height: 4
    })
    x += width + gap
    return stretch
  })
  return s(
    'svg',
    {
      className: ['balance-bar'],
      viewBox: '0 0 100 4',
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
      focusable: 'false'
    },
    stretches
  )
}

function present(counts: StanceCounts) {
  return stances.flatMap((row) => {
    const count = counts[row.stance] ?? 0
    return count > 0 ? [{...row, count}] : []
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
