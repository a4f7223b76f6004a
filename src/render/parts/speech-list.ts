import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {daysOf} from '../../model/edtf.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {groupBy} from '../pieces.ts'
import {dateElement} from './date-element.ts'
import {entryName} from './entry-name.ts'
import {languageTag} from './foreign.ts'
import {countRatings, ratingBar} from './rating-bar.ts'

/**
 * List speeches as one would read them: by year, newest first, each with date, speaker, title, place and its
 * claims by rating.
 *
 * @param speeches - The speeches, oldest first.
 * @param archive - The archive.
 * @returns The list; with a heading for each year where there is more than one.
 */
export function speechList(speeches: readonly SpeechRecord[], archive: Archive): Element[] {
  const years = groupBy(speeches.toReversed(), yearOf)
  return years.map(({name, items}) =>
    h('section', {className: ['speech-year']}, [
      ...(years.length > 1 ? [h('h2', {id: `y${name}`}, name)] : []),
      h(
        'ul',
        {className: ['speech-list']},
        items.map((speech) => speechItem(speech, archive))
      )
    ])
  )
}

/**
 * Give the year of a speech.
 *
 * @param speech - The speech.
 * @returns Four digits.
 */
export function yearOf(speech: Pick<SpeechRecord, 'date'>): string {
  return daysOf(speech.date)?.first.slice(0, 4) ?? speech.date
}

function speechItem(speech: SpeechRecord, archive: Archive): Element {
  const {place, event} = speech
  const where = [place === undefined ? undefined : entryName(archive, place), event]
  const rest = where.filter((part) => part !== undefined).join(' · ')
  const claims = speech.notes.filter(({kind}) => kind === 'claim').length
  return h('li', {className: ['speech-item']}, [
    h('p', {className: ['speech-when']}, dateElement(speech.date)),
    h('div', {className: ['speech-what']}, [
      h('p', {className: ['speech-who']}, entryName(archive, speech.speaker)),
      h('p', {className: ['speech-title']}, [
        h(
          'a',
          {href: to(paths.speech(speech.id)), ...languageTag(foreignOf(speech, archive))},
          speech.title
        )
      ]),
      ...(rest === '' ? [] : [h('p', {className: ['speech-where']}, rest)])
    ]),
    h('div', {className: ['speech-claims']}, [
      h('p', {className: ['speech-size']}, sizeOf(speech, claims)),
      ...ratingBar(countRatings(speech.notes))
    ])
  ])
}

/** The language of a title where it is not that of the site. */
function foreignOf(speech: SpeechRecord, archive: Archive): string | undefined {
  return speech.language === archive.settings.language ? undefined : speech.language
}

function sizeOf(speech: SpeechRecord, claims: number): string {
  const paragraphs = `${speech.paragraphs} ${speech.paragraphs === 1 ? 'paragraph' : 'paragraphs'}`
  if (claims === 0) return paragraphs
  return `${paragraphs}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`
}
