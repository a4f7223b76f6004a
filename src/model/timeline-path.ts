import {daysOf} from './edtf.ts'
import {paths} from './paths.ts'
import type {Archive, SitePath, TimelineEvent} from './types.ts'

/** More events than this are spread over pages by year. */
const limit = 1000

/**
 * Tell whether the timeline is spread over pages by year.
 *
 * @param archive - The archive.
 * @returns Whether it is too long for one page.
 */
export function isTimelineSplit({events}: Pick<Archive, 'events'>): boolean {
  return events.length > limit
}

/**
 * Give the page on which an event stands.
 *
 * @param archive - The archive.
 * @param event - The event.
 * @returns The timeline, or its page of the event's year.
 */
export function timelinePath(
  archive: Pick<Archive, 'events'>,
  event: Pick<TimelineEvent, 'date'>
): SitePath {
  return isTimelineSplit(archive)
    ? paths.piece(paths.timeline, timelineYear(event))
    : paths.timeline
}

/**
 * Give the year under which a date stands.
 *
 * @param item - Something dated.
 * @returns Four digits.
 */
export function timelineYear({date}: Pick<TimelineEvent, 'date'>): string {
  return daysOf(date)?.first.slice(0, 4) ?? 'undated'
}
