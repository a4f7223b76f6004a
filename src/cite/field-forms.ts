import CSL from 'citeproc'
import {Memory} from '../model/memory.ts'
import type {CslJsonDate, CslJsonName} from './csl-item.ts'

/** Ways in which styles change the letters of a text. */
export const textForms = {
  'as it is': (text: string) => text,
  'in title case': titleCase,
  'first letter large': (text: string) => CSL.Output.Formatters['capitalize-first'](caseState, text)
} as const

/** Ways in which styles write a given name: whole, without its dots, or its initials with dots, spaces and hyphens or without. */
export const givenForms = {
  whole: (given: string) => given,
  'Vera-Katja DE': (given: string) => given.replace(/\. (?=\p{Lu}\.)|\./gu, ''),
  'V.-K. D.': (given: string) => initials(given, '.', ' ', '-'),
  'V.-K.D.': (given: string) => initials(given, '.', '', '-'),
  'V-K D': (given: string) => initials(given, '', ' ', '-'),
  'V-KD': (given: string) => initials(given, '', '', '-'),
  'VK D': (given: string) => initials(given, '', ' ', ''),
  VKD: (given: string) => initials(given, '', '', '')
} as const

const long = 'January February March April May June July August September October November December'
const short = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'
const mla = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'
const gost = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'

/** Ways in which styles write the parts of a date. */
export const dateForms = {
  year: ([year]: DateParts) => String(year),
  'month, long': named(long),
  'month, usual': named(short),
  'month, usual, bare': named(short.replaceAll('.', '')),
  'month, MLA': named(mla),
  'month, GOST': named(gost),
  'month, two digits': ([, month]: DateParts) => twoDigits(month),
  'day, two digits': ([, , day]: DateParts) => twoDigits(day),
  day: ([, , day]: DateParts) => String(day ?? '')
} as const

export type TextForm = keyof typeof textForms
export type GivenForm = keyof typeof givenForms
export type DateForm = keyof typeof dateForms
type DateParts = readonly number[]

/**
 * Give the family name, or the whole name of what has no family.
 *
 * @param name - The name.
 * @returns The part that every style prints.
 */
export function familyOf(name: CslJsonName): string {
  return 'literal' in name ? name.literal : name.family
}

/**
 * Give the parts of a date that is no interval.
 *
 * @param date - The date.
 * @returns Year, month and day, as far as known.
 */
export function datePartsOf(date: CslJsonDate): DateParts {
  return date['date-parts'][0] ?? []
}

/** What citeproc's changing of letters asks of an engine. Only English titles are changed. */
const caseState = {
  opt: {lang: 'en-US'},
  tmp: {lang_array: ['en-US']},
  locale: {'en-US': {opts: {'skip-words-regexp': skipWords()}}}
}

/** The same titles and names of sites are asked for by one style after the other. */
const casedByText = new Memory<string>(500)

function titleCase(text: string): string {
  return casedByText.get(text, () => CSL.Output.Formatters.title(caseState, text))
}

/** As citeproc builds it for a locale that declares no words of its own. */
function skipWords(): RegExp {
  const words = CSL.SKIP_WORDS.join('|')
  return new RegExp(`(?:(?:[?!:]*\\s+|-|^)(?:${words})(?=[!?:]*\\s+|-|$))`, 'g')
}

function initials(given: string, dot: string, space: string, hyphen: string): string {
  const letters = (word: string) =>
    word
      .split('-')
      .map((part) => [...part][0] + dot)
      .join(hyphen)
  return given.split(' ').map(letters).join(space)
}

function named(list: string) {
  const names = list.split(' ')
  return ([, month]: DateParts) => (month === undefined ? '' : (names[month - 1] ?? ''))
}

function twoDigits(value: number | undefined): string {
  return value === undefined ? '' : String(value).padStart(2, '0')
}
