import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {Memory} from '../../model/memory.ts'
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
  return h('span', {className: ['stance']}, stanceLabel(stance))
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
 * @returns The words with a thin bar; nothing where there is no evidence.
 */
export function stanceBalance(counts: StanceCounts): Element[] {
  const words = balanceWords(counts)
  if (words === '') return []
  return [
    h('span', {className: ['balance']}, [
      h('span', {className: ['balance-words']}, words),
      stanceBar(counts)
    ])
  ]
}

/**
 * Say the balance of evidence.
 *
 * @param counts - Numbers by stance.
 * @returns `Evidence: 3 dispute, 1 own side`; nothing where there is no evidence.
 */
export function balanceWords(counts: StanceCounts): string {
  const key = stances.map(({stance}) => counts[stance] ?? 0).join()
  return wordsByCounts.get(key, () => {
    const words = stanceWords(counts)
    return words === '' ? '' : `Evidence: ${words}`
  })
}

/** Most balances are those of many notes. */
const wordsByCounts = new Memory<string>()

/** A picture beside the words: a stroke for each piece of evidence, in the order of `stances`. */
function stanceBar(counts: StanceCounts): Element {
  const strokes = presentStances(counts).flatMap(({stance, count}) =>
    Array.from({length: count}, () => h('i', {className: [`stance-${stance}`]}))
  )
  return h('span', {className: ['balance-bar'], ariaHidden: 'true'}, strokes)
}
