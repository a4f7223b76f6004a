import {describe, expect, it} from 'vitest'
import type {EdtfDate, EventId, SpeechRecord, TimelineEvent} from '../../model/types.ts'
import {htmlOf} from '../../testing/html-of.ts'
import {bucketsOf} from './buckets.ts'
import {gapWords, timelineDays} from './days.ts'
import {timelinePicture} from './picture.ts'

const event = (date: string, time?: string) =>
  ({
    id: `${date}${time ?? ''}` as EventId,
    date: date as EdtfDate,
    ...(time === undefined ? {} : {time})
  }) as TimelineEvent
const speech = (date: string) => ({id: 's', date: date as EdtfDate}) as SpeechRecord

const january = Array.from({length: 12}, (_, index) =>
  event(`2022-01-${String(index + 1).padStart(2, '0')}`)
)
const days = timelineDays(
  [event('1992-05-15'), event('1995-03'), event('2021~'), ...january, event('2022-06-05')],
  [speech('2022-01-07')]
)

describe('timelineDays', () => {
  it('tells a day in its course: by time, and without a time where the editor put it', () => {
    const told = [
      event('2022-01-05'),
      event('2022-01-05', '16:00'),
      {...event('2022-01-05'), id: 'evening' as EventId},
      event('2022-01-05', '09:30'),
      {...event('2022-01-05'), id: 'morning' as EventId}
    ]
    const [day] = timelineDays(told, [])
    expect(day?.events.map(({id}) => id)).toEqual([
      '2022-01-05',
      '2022-01-0509:30',
      'morning',
      '2022-01-0516:00',
      'evening'
    ])
  })

  it('knows the days of speeches and the time between dates', () => {
    expect(days.filter(({speeches}) => speeches.length > 0).map(({date}) => date)).toEqual([
      '2022-01-07'
    ])
    expect(gapWords(days[1]?.gap ?? 0)).toBe('3 years')
  })
})

describe('bucketsOf', () => {
  it('shows full months day by day, other months of that year whole, other years whole', () => {
    const labels = bucketsOf(days).map(({label}) => label)
    expect(labels.slice(0, 5)).toEqual(['1992', '1995', '2021', '1 Jan', '2 Jan'])
    expect(labels.at(-1)).toBe('Jun 2022')
  })
})

describe('timelinePicture', () => {
  const html = htmlOf(timelinePicture(days))

  it('cuts the line where years are left out', () => {
    expect(html.match(/time-break/g)).toHaveLength(2)
  })

  it('marks the day of the speech, also where there is little room', () => {
    expect(html).toContain('>speech<')
    expect(html).toMatch(/class="time-label time-speech"[^>]*>7 Jan</)
  })

  it('leads from each dot to its first event', () => {
    expect(html).toContain('href="#e-1992-05-15"')
  })
})
