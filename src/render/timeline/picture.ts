import type {Element} from 'hast'
import {s} from 'hastscript'
import {formatDate} from '../format-date.ts'
import {eventAnchor} from '../paths.ts'
import {breakAfter, type TimelineDay} from './days.ts'

/** In units of the picture. */
const width = 168
const lineX = 96
const step = 6
const perDay = 8
const longestStep = 30
const breakStep = 26
const labelHeight = 13

/**
 * Draw the timeline: one vertical line, a dot for each date as large as it has events, breaks where time is
 * left out, the days of speeches marked.
 *
 * The list beside it says the same; the picture is passed over by assistive technology and the Tab key.
 *
 * @param days - The dates in order.
 * @returns The picture; each dot leads to its date in the list.
 */
export function timelinePicture(days: readonly TimelineDay[]): Element {
  const placed = place(days)
  const height = (placed.at(-1)?.y ?? 0) + 20
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
    [...line(placed), ...labels(placed), ...placed.flatMap(dot)]
  )
}

interface PlacedDay extends TimelineDay {
  y: number
}

/** Near dates keep their distance to scale; long gaps are cut. */
function place(days: readonly TimelineDay[]): PlacedDay[] {
  let y = 14
  return days.map((day, index) => {
    if (index > 0) {
      y +=
        day.gap > breakAfter ? breakStep : Math.max(step, Math.min(day.gap * perDay, longestStep))
    }
    return {...day, y}
  })
}

/** The line stops before a break and goes on after it; two strokes across mark the cut. */
function line(days: readonly PlacedDay[]): Element[] {
  const segments: Element[] = []
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (!before) return
    if (day.gap <= breakAfter) {
      segments.push(s('path', {className: ['time'], d: `M${lineX} ${before.y}V${day.y}`}))
      return
    }
    const middle = (before.y + day.y) / 2
    segments.push(
      s('path', {
        className: ['time'],
        d: `M${lineX} ${before.y}V${middle - 3}M${lineX} ${middle + 3}V${day.y}`
      }),
      s('path', {
        className: ['time-break'],
        d: `M${lineX - 5} ${middle - 1}l10 -4M${lineX - 5} ${middle + 5}l10 -4`
      })
    )
  })
  return segments
}

/** Dates are named where there is room, days of speeches always. */
function labels(days: readonly PlacedDay[]): Element[] {
  const marked = days.filter(({speeches}) => speeches.length > 0).map(({y}) => y)
  let free = -labelHeight
  return days.flatMap((day) => {
    const isMarked = day.speeches.length > 0
    const crowded = !isMarked && marked.some((y) => Math.abs(y - day.y) < labelHeight)
    if (crowded || (!isMarked && day.y < free)) return []
    free = day.y + labelHeight
    return [
      s(
        'text',
        {
          className: isMarked ? ['time-label', 'time-speech'] : ['time-label'],
          x: lineX - 12,
          y: Math.round((day.y + 3.5) * 10) / 10,
          'text-anchor': 'end'
        },
        shortDate(day.date)
      )
    ]
  })
}

function shortDate(date: string): string {
  return formatDate(date)
    .replace(/^about /, '~')
    .replace(/ – .*/, '')
    .replace(/([A-Z][a-z]{2})[a-z]+/, '$1')
}

function dot({y, events, speeches, date}: PlacedDay): Element[] {
  const [first] = events
  const radius = Math.round(Math.min(7, 1.6 + Math.sqrt(events.length) * 1.2) * 10) / 10
  const circle = s('circle', {className: ['time-dot'], cx: lineX, cy: y, r: radius})
  const mark =
    speeches.length > 0
      ? [
          s('path', {className: ['time-speech-mark'], d: `M${lineX + 11} ${y}h14`}),
          s(
            'text',
            {className: ['time-label', 'time-speech'], x: lineX + 29, y: y + 3.5},
            speeches.length === 1 ? 'speech' : `${speeches.length} speeches`
          )
        ]
      : []
  if (!first) return [circle, ...mark]
  const many = events.length === 1 ? '1 event' : `${events.length} events`
  return [
    s('a', {href: `#${eventAnchor(first.id)}`, tabIndex: -1}, [
      s('title', `${formatDate(date)}: ${many}`),
      circle
    ]),
    ...mark
  ]
}
