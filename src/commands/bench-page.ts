import type {PageMeasure} from '../bench/measure-page.ts'
import {measureLongPage, type PageScenario, slower} from '../bench/page-scenario.ts'
import {markdownTable} from '../bench/table.ts'
import type {Terminal} from './command.ts'

/**
 * Measure the page of one long speech and print what was measured.
 *
 * @param scenario - The corpus and the size of the speech.
 * @param terminal - Where it is told.
 * @returns The figures.
 */
export async function benchPage(
  scenario: PageScenario,
  terminal: Terminal
): Promise<PageMeasure[]> {
  terminal.progress('Building and opening the page')
  const measures = await measureLongPage(scenario)
  terminal.progress('')
  const {paragraphs, notes} = scenario
  terminal.print(
    `One speech of ${paragraphs} paragraphs, ${notes} notes; processor ${slower} times slower`
  )
  terminal.print('')
  for (const line of markdownTable(pageHeads, measures.map(pageRow))) terminal.print(line)
  return measures
}

const pageHeads = [
  'width',
  'first paint ms',
  'largest paint ms',
  'usable ms',
  'processor ms',
  'longest task ms',
  'blocking ms',
  'layout shift',
  'frame ms',
  'slow frame ms'
]

function pageRow(measure: PageMeasure): string[] {
  const {width, firstPaint, largestPaint, usable, processor} = measure
  const {longestTask, blocking, shift, frame, slowFrame} = measure
  const whole = [width, firstPaint, largestPaint, usable, processor, longestTask, blocking]
  return [
    ...whole.map((value) => value.toFixed(0)),
    shift.toFixed(3),
    frame.toFixed(1),
    slowFrame.toFixed(1)
  ]
}
