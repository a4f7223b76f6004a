import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import {presentStances, type StanceCounts, stances, stanceWords} from '../../model/stances.ts'
import type {Stance} from '../../model/types.ts'

export {countStances, type StanceCounts, stances, stanceWords} from '../../model/stances.ts'

const byStance = new Map(stances.map((row) => [row.stance, row]))

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
 * Say and draw the balance of evidence.
 *
 * @param counts - Numbers by stance.
 * @returns The words with a thin bar, as a phrase that may stand in a summary; nothing where there is no evidence.
 */
export function stanceBalance(counts: StanceCounts): Element[] {
  const words = stanceWords(counts)
  if (words === '') return []
  return [
    h('span', {className: ['balance']}, [
      h('span', {className: ['balance-words']}, `Evidence: ${words}`),
      stanceBar(counts)
    ])
  ]
}

/** A picture beside the words: a stretch for each side, in the order of `stances`, parted by gaps. */
function stanceBar(counts: StanceCounts): Element {
  const rows = presentStances(counts)
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
