import {type FieldSlot, type LearnedRun, slotText} from './citation-slots.ts'
import type {CslItem, CslJsonDate} from './csl-item.ts'
import {easyDates, easyVariables, kindOfGiven} from './easy-item.ts'
import {type DateForm, dateForms, datePartsOf, givenForms, textForms} from './field-forms.ts'
import {keepCase, keptWords} from './printable-item.ts'
import {type Pinpoint, runCiteproc, type Task} from './run-citeproc.ts'
import type {Run} from './runs.ts'
import type {CitationStyle} from './styles.ts'
import {isSupplied} from './supplied-title.ts'

/**
 * Learn how a style writes items of one shape: ask citeproc once for an item of the same shape that is made of made-up
 * words and numbers, and find them again in what it wrote.
 *
 * @param style - The style.
 * @param task - A cite or an entry.
 * @param item - An easy item of the shape.
 * @param pinpoint - Where in it.
 * @returns What the style writes, with slots; `undefined` where some word cannot be found again as it was.
 */
export function learnCitation(
  style: CitationStyle,
  task: Task,
  item: CslItem,
  pinpoint?: Pinpoint
): readonly LearnedRun[] | undefined {
  const sample = sampleItem(item, style)
  const locator = pinpoint?.locator.includes('–') ? '90001–90002' : '90001'
  const runs = runCiteproc(style, task, sample, pinpoint && {...pinpoint, locator})
  const learned = findSlots(runs, candidates(sample, locator, style))
  return learned.some(holdsSampleWord) ? undefined : learned
}

/** Made-up words: no style has them, no stop word is among them, and their capitals are rare. */
const texts: Readonly<Record<(typeof easyVariables)[number], string>> = {
  title: 'qavilo zundek',
  'container-title': 'qobrim zelvat',
  publisher: 'qudnor zimtal',
  'event-title': 'qilvum zandot',
  event: 'qelgan zurtim',
  'event-place': 'qimbor zoltan',
  genre: 'qundel zivark',
  archive: 'qarnot zelbim',
  URL: 'https://qorvat.invalid/zundim/'
}
const families = ['Qenvark', 'Qoltrun', 'Qismand']
const givens = ['Xozvil-Qedran Jukzam', 'Jazdrin-Xovlut Zektom', 'Zilzor-Jumvar Qandek']
/** No style has these letters. */
const initials = ['Ẑ. Ẍ.', 'Ẕ. Ẋ.', 'Ẓ. Ẁ.']
const dates = {issued: [2178, 9, 4], accessed: [2465, 8, 2], 'event-date': [2891, 1, 13]}
const sampleWord = /q[a-z]{5}|z[a-z]{5}|x[a-z]{4,}|j[a-z]{5}|2178|2465|2891|90001|[ẐẌẔẊẒẀ]/iu

function sampleItem(item: CslItem, style: CitationStyle): CslItem {
  const sample: CslItem = {...item}
  for (const field of easyVariables) {
    const isKept = keptWords(item[field]) !== undefined
    if (item[field] !== undefined) sample[field] = isKept ? keepCase(texts[field]) : texts[field]
  }
  if (item.title !== undefined) sample.title = sampleTitle(item.title)
  for (const field of easyDates) {
    const date = item[field]
    if (date) sample[field] = sampleDate(date, dates[field])
  }
  const month = item.issued && wholeMonth(item.issued, style)
  if (item.issued && month !== undefined) {
    sample.issued = sampleDate(item.issued, [dates.issued[0] ?? 0, month, dates.issued[2] ?? 0])
  }
  if (item.author) {
    sample.author = item.author.map((name, index) => {
      const family = families[index] ?? ''
      if ('literal' in name) return {literal: family}
      return name.given === undefined ? {family} : {family, given: sampleGiven(name.given, index)}
    })
  }
  return sample
}

function sampleGiven(given: string, index: number): string {
  const sample = givens[index] ?? ''
  const kind = kindOfGiven(given)
  if (kind === 'initials') return initials[index] ?? ''
  return kind === 'words' ? sample : sample.replace(/(?<= \p{L})\p{L}+$/u, '.')
}

/** Brackets round a title and the mark at its end decide what stands beside it. */
function sampleTitle(title: string): string {
  if (isSupplied(title)) return `[${texts.title}]`
  return texts.title + (/[?!]$/.exec(title)?.[0] ?? '')
}

function sampleDate(date: CslJsonDate, numbers: readonly number[]): CslJsonDate {
  return {...date, 'date-parts': [numbers.slice(0, datePartsOf(date).length)]}
}

/**
 * Tell whether a date is in a month whose name the style does not shorten, as it does others: a full stop that follows
 * may then be that of the sentence, `7 июня. URL`, so such months are learned one by one.
 *
 * @param date - The date.
 * @param style - The style.
 * @returns The month, if it is such a one.
 */
export function wholeMonth(date: CslJsonDate, style: CitationStyle): number | undefined {
  const month = datePartsOf(date)[1]
  return month !== undefined && wholeMonths[style.months].includes(month) ? month : undefined
}

const wholeMonths = {usual: [5], MLA: [5, 6, 7], GOST: [3, 5, 6, 7]}

/** What each slot would write for the sample, longest first, so that a whole is found before its part. */
function candidates(
  sample: CslItem,
  locator: string,
  style: CitationStyle
): Array<[string, FieldSlot]> {
  const found: Array<[string, FieldSlot]> = [[locator, {of: 'locator'}]]
  const add = (slot: FieldSlot) => found.push([slotText(slot, sample, locator), slot])
  for (const field of easyVariables) {
    for (const form of keys(textForms)) add({of: 'text', field, form})
  }
  const forms = keys(dateForms).filter((form) => isDateFormOf(style, form))
  for (const field of easyDates) for (const form of forms) add({of: 'date', field, form})
  for (const index of (sample.author ?? []).keys()) {
    add({of: 'family', index})
    for (const form of keys(givenForms)) add({of: 'given', index, form})
  }
  return found.filter(([text]) => text !== '').sort(([a], [b]) => b.length - a.length)
}

/** Most short months look alike in several styles. */
function isDateFormOf(style: CitationStyle, form: DateForm): boolean {
  return !/^month, [A-Zu]/.test(form) || form.startsWith(`month, ${style.months}`)
}

function keys<T extends object>(table: T): Array<keyof T> {
  return Object.keys(table) as Array<keyof T>
}

function findSlots(runs: readonly Run[], known: ReadonlyArray<[string, FieldSlot]>): LearnedRun[] {
  return runs.flatMap((run): LearnedRun[] =>
    typeof run === 'string'
      ? cutText(run, known)
      : [{style: run.style, runs: findSlots(run.runs, known)}]
  )
}

function cutText(text: string, known: ReadonlyArray<[string, FieldSlot]>): LearnedRun[] {
  const found: LearnedRun[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const [words, slot] = known.find(([candidate]) => isAt(text, at, candidate)) ?? []
    if (words === undefined || slot === undefined) plain += text.charAt(at++)
    else {
      found.push(plain, quotedBy(slot, plain))
      plain = ''
      at += words.length
    }
  }
  return [...found, plain].filter((run) => run !== '')
}

/** Numbers count only whole: the 3 of a day is not the 3 of another number. */
function isAt(text: string, at: number, candidate: string): boolean {
  if (!text.startsWith(candidate, at)) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + candidate.length)
  return !/^\d+$/.test(candidate) || !(/\d/.test(before) || /\d/.test(after))
}

function quotedBy(slot: FieldSlot, before: string): FieldSlot {
  const mark = before.at(-1)
  return slot.of === 'text' && (mark === '“' || mark === '‘') ? {...slot, within: mark} : slot
}

function holdsSampleWord(run: LearnedRun): boolean {
  if (typeof run === 'string') return sampleWord.test(run)
  return 'style' in run && run.runs.some(holdsSampleWord)
}
