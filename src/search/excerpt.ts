import {joinNumbers, type Word, wordsOf} from '../quote/words.ts'
import type {PlacedRecord} from './open-index.ts'
import type {Query} from './query.ts'
import {otherTermsOf, termOf, withNumbersJoined} from './term.ts'

/** A stretch of an excerpt. */
export interface Stretch {
  text: string
  /** Whether it is what was asked for. */
  isFound: boolean
  /** Of what was asked for the place in the text. */
  at?: number
}

/** As in the looking up of words. */
const shortestBeginning = 4
/** About so many characters are shown. */
const length = 260

/**
 * Choose the part of a record's text that shows why it was found.
 *
 * @param placed - The record.
 * @param query - What was asked for.
 * @returns The part, cut into what was asked for and what stands around it.
 */
export function excerptOf({record, names}: PlacedRecord, query: Query): Stretch[] {
  const found = [...foundWords(record.text, query), ...foundNames(record.names, names, query)]
  const marks = merge(found.toSorted((a, b) => a.start - b.start))
  const [from, to] = window(record.text, marks)
  const stretches: Stretch[] = from > 0 ? [{text: '… ', isFound: false}] : []
  let done = from
  for (const {start, end} of marks) {
    if (start < done || end > to) continue
    stretches.push({text: record.text.slice(done, start), isFound: false})
    stretches.push({text: record.text.slice(start, end), isFound: true, at: start})
    done = end
  }
  stretches.push({text: record.text.slice(done, to), isFound: false})
  if (to < record.text.length) stretches.push({text: ' …', isFound: false})
  return stretches.filter(({text}) => text !== '')
}

/**
 * Mark what was asked for in a title.
 *
 * @param title - The title.
 * @param query - What was asked for.
 * @returns The title, cut.
 */
export function markedTitle(title: string, query: Query): Stretch[] {
  const placed = {record: {kind: 'source', link: '', title: '', text: title}, names: {}} as const
  return title.length > length ? [{text: title, isFound: false}] : excerptOf(placed, query)
}

interface Mark {
  start: number
  end: number
}

/** Words of phrases are shown only where they stand as asked for. */
function foundWords(text: string, {words, phrases, isOpen}: Query): Mark[] {
  const all = wordsOf(text)
  const terms = [
    ...new Set(withNumbersJoined(words).flatMap((word) => [termOf(word), ...otherTermsOf(word)]))
  ]
  const last = isOpen ? (words.at(-1) ?? '') : ''
  const beginnings = [
    ...terms.filter((term) => term.length >= shortestBeginning),
    ...(last.length > 2 ? [last] : [])
  ]
  const isAsked = ({normal, number}: Word) => {
    const isNumber = number !== undefined && terms.includes(`${number}`)
    return (
      isNumber ||
      terms.includes(termOf(normal)) ||
      beginnings.some((start) => normal.startsWith(start))
    )
  }
  return [...joinNumbers(all).filter(isAsked), ...phrases.flatMap((phrase) => runs(phrase, all))]
}

function runs(phrase: readonly string[], words: readonly Word[]): Mark[] {
  return words.flatMap((first, at) => {
    const last = words[at + phrase.length - 1]
    const isRun = last && phrase.every((word, index) => words[at + index]?.normal === word)
    return isRun ? [{start: first.start, end: last.end}] : []
  })
}

/** What names an entry is what was asked for if any of the entry's names is. */
function foundNames(
  stretches: PlacedRecord['record']['names'],
  names: PlacedRecord['names'],
  {words}: Query
): Mark[] {
  const terms = new Set(words.map(termOf))
  return (stretches ?? []).flatMap(([start, end, entry]) => {
    const isAsked = (names[entry] ?? []).some((name) =>
      wordsOf(name).every(({normal}) => terms.has(termOf(normal)))
    )
    return isAsked && end > start ? [{start, end}] : []
  })
}

function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else merged.push({...mark})
  }
  return merged
}

/** The stretch of about the right length that holds most marks, begun at a word. */
function window(text: string, marks: readonly Mark[]): [from: number, to: number] {
  if (text.length <= length * 1.25) return [0, text.length]
  let best = 0
  let most = 0
  for (const [index, {start}] of marks.entries()) {
    const held = marks.slice(index).filter(({end}) => end <= start + length * 0.75).length
    if (held > most) {
      most = held
      best = start
    }
  }
  const from = best <= length * 0.25 ? 0 : wordStart(text, best - Math.round(length * 0.2))
  return [from, from + length >= text.length ? text.length : wordEnd(text, from + length)]
}

function wordStart(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at).search(/\s/)
  return space < 0 ? text.length : at + space
}
