import {type LearnedRun, slotText} from './citation-slots.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'
import {easyDates, easyVariables, isEasyItem, kindOfGiven} from './easy-item.ts'
import {datePartsOf} from './field-forms.ts'
import {learnCitation, wholeMonth} from './learn-citation.ts'
import {learnedShapes} from './learned-shapes.ts'
import {keptWords} from './printable-item.ts'
import type {Pinpoint, Task} from './run-citeproc.ts'
import {type Run, tidyRuns} from './runs.ts'
import type {CitationStyle} from './styles.ts'
import {isSupplied} from './supplied-title.ts'

/**
 * Name the shape of an item: its type, language and variables, with all that a style could look at but the words themselves.
 *
 * @param item - A printable item.
 * @returns The shape; `undefined` where the item is not easy and citeproc itself must be asked.
 */
export function shapeOf(item: CslItem): string | undefined {
  if (!isEasyItem(item)) return undefined
  const variables = easyVariables.flatMap((key) => {
    if (item[key] === undefined) return []
    return keptWords(item[key]) === undefined ? key : `${key}!`
  })
  const dates = easyDates.map((key) => {
    const date = item[key]
    return date ? `${datePartsOf(date).length}${date.circa ? '~' : ''}` : ''
  })
  const names = (item.author ?? []).map(nameShape).join('')
  const language = item.language?.slice(0, 2)
  return [item.type, language, titleShape(item.title ?? ''), ...variables, names, ...dates].join(
    ' '
  )
}

function titleShape(title: string): string {
  return isSupplied(title) ? '[]' : (/[?!]$/.exec(title)?.[0] ?? '')
}

const givenShapes = {words: 'g', 'words and initials': 'i', initials: 'o'} as const

function nameShape(name: CslJsonName): string {
  if ('literal' in name) return 'l'
  if (name.given === undefined) return 'f'
  return givenShapes[kindOfGiven(name.given)]
}

/**
 * Format an easy item by what was learned from citeproc on items of the same shape.
 *
 * citeproc takes one to five milliseconds for a citation, an archive has hundreds of thousands of them, and most differ in
 * their words only. Tests hold the outcome against citeproc's for random items.
 *
 * @param style - The style.
 * @param task - A cite or an entry.
 * @param item - The item as the style fits it.
 * @param shape - Its shape before it was fitted.
 * @param pinpoint - Where in it.
 * @returns The formatted citation, or `undefined` where citeproc itself must be asked.
 */
export function quickCitation(
  style: CitationStyle,
  task: Task,
  item: CslItem,
  shape: string,
  pinpoint?: Pinpoint
): Run[] | undefined {
  if (pinpoint && !easyLocator.test(pinpoint.locator)) return undefined
  const key = `${style.id} ${task} ${shape} ${pinpointShape(pinpoint)} ${monthShape(item, style)}`
  if (!learnedShapes.has(key)) learnedShapes.set(key, learnCitation(style, task, item, pinpoint))
  const learned = learnedShapes.get(key)
  return learned && fill(learned, item, pinpoint?.locator ?? '')
}

const easyLocator = /^\d+[a-z]?(?:–\d+[a-z]?)?$/

function pinpointShape(pinpoint: Pinpoint | undefined): string {
  return pinpoint ? pinpoint.label + (pinpoint.locator.includes('–') ? 's' : '') : ''
}

function monthShape({issued}: CslItem, style: CitationStyle): string {
  return String((issued && wholeMonth(issued, style)) ?? '')
}

function fill(learned: readonly LearnedRun[], item: CslItem, locator: string): Run[] {
  const runs = learned.map((run): Run => {
    if (typeof run === 'string') return run
    if ('of' in run) return slotText(run, item, locator)
    return {style: run.style, runs: fill(run.runs, item, locator)}
  })
  return tidyRuns(runs)
}
