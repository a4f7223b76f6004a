import type {Element} from 'hast'
import {s} from '../../html/element.ts'
import {figures} from '../figures.ts'
import {eventAnchor} from '../paths.ts'
import {type Bucket, bucketsOf} from './buckets.ts'
import type {TimelineDay} from './days.ts'

/** In units of the picture, which are pixels where it is not scaled. */
const width = 176
const lineX = 84
const labelHeight = 14
const stepByUnit = {day: 11, month: 17, year: 17} as const
const breakStep = 24

/**
 * Draw the timeline: one vertical line, dense months day by day, other time compressed with its breaks drawn, a
 * dot as large as a time has events, the days of speeches marked.
 *
 * The list beside it says the same; the picture is passed over by assistive technology and the Tab key.
 *
 * @param days - The dates in order.
 * @returns The picture; each dot leads to its first event in the list.
 */
export function timelinePicture(days: readonly TimelineDay[]): Element {
  const placed = place(bucketsOf(days))
  const height = (placed.at(-1)?.y ?? 0) + 12
  return s(
    'svg',
    {
      className: ['timeline-picture'],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ariaHidden: 'true',
      focusable: 'false'
    },
    [...placed.flatMap(lineBefore), ...labels(placed), ...placed.flatMap(dot)]
  )
}

interface PlacedBucket extends Bucket {
  y: number
  /** Where the line comes from, and whether time is left out between. */
  from?: {y: number; broken: boolean}
}

function place(buckets: readonly Bucket[]): PlacedBucket[] {
  let y = 10
  return buckets.map((bucket, index) => {
    const before = buckets[index - 1]
    if (!before) return {...bucket, y}
    const from = {y, broken: isBroken(before, bucket)}
    y += from.broken ? breakStep : Math.max(stepByUnit[before.unit], stepByUnit[bucket.unit])
    return {...bucket, y, from}
  })
}

/** Neighbours of one unit follow each other; where the unit changes, only a year or month is taken as whole. */
function isBroken(before: Bucket, after: Bucket): boolean {
  if (before.unit === after.unit) return after.index - before.index > (after.unit === 'day' ? 3 : 1)
  return false
}

/** The line stops before a break and goes on after it; two strokes across mark the cut. */
function lineBefore({y, from}: PlacedBucket): Element[] {
  if (!from) return []
  if (!from.broken) return [s('path', {className: ['time'], d: `M${lineX} ${from.y}V${y}`})]
  const middle = (from.y + y) / 2
  return [
    s('path', {
      className: ['time'],
      d: `M${lineX} ${from.y}V${middle - 3}M${lineX} ${middle + 3}V${y}`
    }),
    s('path', {
      className: ['time-break'],
      d: `M${lineX - 5} ${middle - 1}l10 -4M${lineX - 5} ${middle + 5}l10 -4`
    })
  ]
}

/** Times are named where there is room, days of speeches always. */
function labels(buckets: readonly PlacedBucket[]): Element[] {
  const marked = buckets.filter(({speeches}) => speeches.length > 0).map(({y}) => y)
  let free = Number.NEGATIVE_INFINITY
  return buckets.flatMap(({label, y, speeches}) => {
    const isMarked = speeches.length > 0
    const crowded = !isMarked && marked.some((other) => Math.abs(other - y) < labelHeight)
    if (crowded || (!isMarked && y < free)) return []
    free = y + labelHeight
    return [
      s(
        'text',
        {
          className: isMarked ? ['time-label', 'time-speech'] : ['time-label'],
          x: lineX - 14,
          y: y + 4,
          'text-anchor': 'end'
        },
        label
      )
    ]
  })
}

function dot({y, events, speeches, days, label}: PlacedBucket): Element[] {
  const first = days.flatMap((day) => day.events)[0]
  const radius = Math.round(Math.min(8, 1.5 + Math.sqrt(events) * 1.1) * 10) / 10
  const circle = s('circle', {className: ['time-dot'], cx: lineX, cy: y, r: radius})
  const linked = first
    ? s('a', {href: `#${eventAnchor(first.id)}`, tabIndex: -1}, [
        s('title', `${label}: ${events === 1 ? '1 event' : `${events} events`}`),
        circle
      ])
    : circle
  if (speeches.length === 0) return [linked]
  const words = speeches.length === 1 ? 'speech' : `${figures(speeches.length)} speeches`
  return [
    linked,
    s('path', {className: ['time-speech-mark'], d: `M${lineX + 12} ${y}h14`}),
    s('text', {className: ['time-label', 'time-speech'], x: lineX + 31, y: y + 3.5}, words)
  ]
}
