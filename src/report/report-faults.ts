import {styleText} from 'node:util'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Fault} from '../model/types.ts'
import {excerpt} from './excerpt.ts'
import {faultMessage} from './fault-message.ts'

/** How a report is made. */
export interface ReportOptions {
  /** Whether it may hold colours of a terminal. */
  colour: boolean
  /** Gives the text of an author's file, to show the line at fault; nothing where it cannot be read. */
  readFile?: (file: string) => string | undefined
}

/** So many faults are shown in full; more would scroll away. */
const shownInFull = 50

/**
 * Put faults into words for a terminal: by file and place, the first fifty in full and the others counted by rule.
 *
 * @param faults - The faults, in any order.
 * @param options - How.
 * @returns Lines without a line end at the end; an empty string where there are no faults.
 */
export function reportFaults(faults: readonly Fault[], options: ReportOptions): string {
  if (faults.length === 0) return ''
  const sorted = [...faults].sort(byPlace)
  const files = filesOf(sorted.slice(0, shownInFull).map((fault) => withExcerpt(fault, options)))
  const full = reporter(files, {color: options.colour, verbose: true})
  // Its last paragraph counts only what it shows.
  const parts = [
    full.slice(0, full.lastIndexOf('\n\n')),
    rest(sorted.slice(shownInFull)),
    summary(faults, options)
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function byPlace(a: Fault, b: Fault): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  const line = (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0)
  return line === 0 ? (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) : line
}

function filesOf(faults: readonly Fault[]): VFile[] {
  const fileByPath = new Map<string, VFile>()
  for (const fault of faults) {
    const {file: path} = fault.place
    const file = fileByPath.get(path) ?? new VFile({path})
    file.messages.push(faultMessage(fault))
    fileByPath.set(path, file)
  }
  return [...fileByPath.values()]
}

function withExcerpt(fault: Fault, {readFile}: ReportOptions): Fault {
  const text = readFile?.(fault.place.file)
  const lines = text === undefined ? undefined : excerpt(text, fault.place)
  if (lines === undefined) return fault
  return {...fault, note: fault.note === undefined ? lines : `${fault.note}\n${lines}`}
}

function rest(faults: readonly Fault[]): string {
  if (faults.length === 0) return ''
  const counts = new Map<string, number>()
  for (const {ruleId} of faults) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const most = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const width = Math.max(...most.map(([, count]) => String(count).length))
  const lines = most.map(([ruleId, count]) => `  ${String(count).padStart(width)} ${ruleId}`)
  return [`and ${faults.length} more:`, ...lines].join('\n')
}

function summary(faults: readonly Fault[], {colour}: ReportOptions): string {
  const files = new Set(faults.map(({place}) => place.file)).size
  const line = `✖ ${amount(faults.length, 'fault')} in ${amount(files, 'file')}`
  return colour ? styleText('red', line, {validateStream: false}) : line
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
