import {compareDates, daysOf} from '../../model/edtf.ts'
import type {EdtfDate, SpeechRecord, TimelineEvent} from '../../model/types.ts'

/** A date of the timeline with all that belongs to it. */
export interface TimelineDay {
  date: EdtfDate
  /** Days since 1 January 1970 at which it begins. */
  day: number
  /** Days that lie between it and the date before it. */
  gap: number
  events: readonly TimelineEvent[]
  /** Speeches held on it. */
  speeches: readonly SpeechRecord[]
}

/** From here on a gap is drawn as a break in the line. */
export const breakAfter = 30

/**
 * Join events and speeches by date.
 *
 * @param events - The events.
 * @param speeches - The speeches.
 * @returns The dates in order; of each, events by time. One without a time stays behind the one that the editor put
 *   before it, so that a day can be told in its course.
 */
export function timelineDays(
  events: readonly TimelineEvent[],
  speeches: readonly SpeechRecord[]
): TimelineDay[] {
  const byDate = new Map<EdtfDate, {events: TimelineEvent[]; speeches: SpeechRecord[]}>()
  const on = (date: EdtfDate) => {
    const day = byDate.get(date) ?? {events: [], speeches: []}
    byDate.set(date, day)
    return day
  }
  for (const event of events) on(event.date).events.push(event)
  for (const speech of speeches) on(speech.date).speeches.push(speech)
  let before: number | undefined
  return [...byDate]
    .sort(([a], [b]) => compareDates(a, b))
    .map(([date, items]) => {
      const day = dayNumber(date)
      const gap = before === undefined ? 0 : Math.max(0, day - before)
      before = day
      return {
        date,
        day,
        gap,
        events: inCourse(items.events),
        speeches: items.speeches
      }
    })
}

/**
 * Say how long a break in the line is.
 *
 * @param days - Its days.
 * @returns `3 months`, `12 years`.
 */
export function gapWords(days: number): string {
  const months = Math.round(days / 30.44)
  if (months < 24) return months <= 1 ? 'a month' : `${months} months`
  return `${Math.round(days / 365.25)} years`
}

function dayNumber(date: EdtfDate): number {
  return Math.floor(Date.parse(`${daysOf(date)?.first ?? '9999-12-31'}T00:00:00Z`) / 86_400_000)
}

/** An event without a time counts as of the minute of the one before it. */
function inCourse(events: readonly TimelineEvent[]): TimelineEvent[] {
  let minute = -1
  return events
    .map((event) => {
      if (event.time !== undefined) minute = Number(event.time.replace(':', ''))
      return {event, minute}
    })
    .sort((a, b) => a.minute - b.minute)
    .map(({event}) => event)
}
