import {type LiveScenario, measureLive} from '../bench/live-scenario.ts'
import type {SaveMeasure} from '../bench/measure-saves.ts'
import {markdownTable} from '../bench/table.ts'
import type {Terminal} from './command.ts'

/**
 * Measure how long a saved note takes to be seen and print what was measured.
 *
 * @param scenario - The archive, and how often to save.
 * @param terminal - Where it is told.
 * @returns The figures.
 */
export async function benchLive(
  scenario: LiveScenario,
  terminal: Terminal
): Promise<SaveMeasure[]> {
  const measures = await measureLive(scenario, terminal.progress)
  terminal.progress('')
  terminal.print('From the saving of a note to its new word painted, in milliseconds')
  terminal.print('')
  const rows = [
    ...measures.map((measure, index) => liveRow(`save ${index + 1}`, measure)),
    liveRow('median', middle(measures)),
    liveRow('worst', slowest(measures))
  ]
  for (const line of markdownTable(liveHeads, rows)) terminal.print(line)
  return measures
}

const steps = ['noticed', 'made', 'painted', 'all'] as const

const liveHeads = ['', 'noticed', 'page made', 'painted', 'all']

function liveRow(name: string, measure: SaveMeasure): string[] {
  return [name, ...steps.map((step) => measure[step].toFixed(0))]
}

/** The middle of each step by itself: they need not add up. */
function middle(measures: readonly SaveMeasure[]): SaveMeasure {
  return eachStep(measures, (sorted) => {
    const half = (sorted.length - 1) / 2
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
  })
}

function slowest(measures: readonly SaveMeasure[]): SaveMeasure {
  return eachStep(measures, (sorted) => sorted.at(-1) ?? 0)
}

function eachStep(
  measures: readonly SaveMeasure[],
  choose: (sorted: readonly number[]) => number
): SaveMeasure {
  const of = (step: keyof SaveMeasure) =>
    choose(measures.map((measure) => measure[step]).sort((a, b) => a - b))
  return {
    noticed: of('noticed'),
    made: of('made'),
    painted: of('painted'),
    all: of('all')
  }
}
