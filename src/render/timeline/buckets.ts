import type {EdtfDate, SpeechRecord} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import type {TimelineDay} from './days.ts'

/** A stretch of time that the picture shows as one dot. */
export interface Bucket {
  label: string
  /** How long it is. */
  unit: 'day' | 'month' | 'year'
  /** Its number along its unit: days, months or years, so that neighbours are told from gaps. */
  index: number
  days: readonly TimelineDay[]
  events: number
  speeches: readonly SpeechRecord[]
}

/** A month with at least so many events, or such a share of all, is shown day by day. */
const denseMonth = {events: 8, share: 0.08}

/**
 * Join the dates of the timeline as densely as they need: months full of events day by day, the other months of
 * such a year month by month, other years year by year.
 *
 * @param days - The dates in order.
 * @returns The buckets in order.
 */
export function bucketsOf(days: readonly TimelineDay[]): Bucket[] {
  const dense = denseMonths(days)
  const denseYears = new Set([...dense].map((month) => month.slice(0, 4)))
  const byLabel = new Map<string, {unit: Bucket['unit']; days: TimelineDay[]}>()
  for (const day of days) {
    const key = firstDay(day).slice(0, 7)
    const [name, unit] = dense.has(key)
      ? [firstDay(day), 'day' as const]
      : denseYears.has(key.slice(0, 4))
        ? [key, 'month' as const]
        : [key.slice(0, 4), 'year' as const]
    const bucket = byLabel.get(name) ?? {unit, days: []}
    bucket.days.push(day)
    byLabel.set(name, bucket)
  }
  return [...byLabel]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {unit, days: inside}]) => ({
      label: shorten(formatDate(name)),
      unit,
      index: indexOf(name, unit),
      days: inside,
      events: count(inside),
      speeches: inside.flatMap(({speeches}) => speeches)
    }))
}

function denseMonths(days: readonly TimelineDay[]): Set<string> {
  const counts = new Map<string, number>()
  for (const day of days) {
    const month = firstDay(day).slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + day.events.length)
  }
  const least = Math.max(denseMonth.events, count(days) * denseMonth.share)
  return new Set([...counts].filter(([, events]) => events >= least).map(([month]) => month))
}

function firstDay({day}: TimelineDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function count(days: readonly TimelineDay[]): number {
  return days.reduce((sum, {events}) => sum + events.length, 0)
}

function indexOf(name: string, unit: Bucket['unit']): number {
  const [year = 0, month = 1] = name.split('-').map(Number)
  if (unit === 'year') return year
  if (unit === 'month') return year * 12 + month
  return Date.parse(`${name}T00:00:00Z`) / 86_400_000
}

/** `5 Jan`, `Mar 2022`: the year of a day is read from its neighbours. */
function shorten(words: string | EdtfDate): string {
  return words.replace(/([A-Z][a-z]{2})[a-z]+/, '$1').replace(/^(\d+ [A-Z][a-z]+) \d{4}$/, '$1')
}
