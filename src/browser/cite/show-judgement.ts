import {element} from '../site/element.ts'
import {writeDay} from '../speech/dates.ts'
import type {Judgement} from './judge-code.ts'
import {wordChanges} from './word-changes.ts'

/** Where paragraphs lie and what they say now, for the page that shows a judgement. */
export interface Surroundings {
  /** The address of the speech's page, empty on the page itself. */
  page: string
  /** Tells what a paragraph says now; nothing where this page does not show it. */
  wordsOf(id: string): string | undefined
  /** The language of the speech. */
  language: string
}

/**
 * Say what a check code turned out to be.
 *
 * @param judgement - What it is.
 * @param around - The page.
 * @returns A paragraph, and the two wordings where they differ.
 */
export function showJudgement(judgement: Judgement, around: Surroundings): HTMLElement[] {
  const link = (id: string) => element('a', {href: `${around.page}#${id}`}, [nameOf(id)])
  switch (judgement.kind) {
    case 'unchanged':
      return [
        say('Unchanged: ', link(judgement.id), ' still has exactly the wording that was cited.')
      ]
    case 'changed':
      return [
        say('Changed: ', link(judgement.id), ` was reworded on ${writeDay(judgement.on)}.`),
        ...difference(judgement.was, around.wordsOf(judgement.id), around.language)
      ]
    case 'gone':
      return [
        say(...gone(judgement, link)),
        ...(judgement.was === undefined ? [] : [quoted(judgement.was, around.language)])
      ]
    case 'elsewhere':
      return [
        say(
          `${nameOf(judgement.id)} never had this code. It is that of `,
          link(judgement.at),
          ': perhaps the number was miscopied.'
        )
      ]
    case 'unknown-code':
      return [
        say(
          'Unknown: ',
          link(judgement.id),
          ` never had this code; it now has ¶${judgement.id.replace(/^p/, '')}·${judgement.now}. Look for a slip of the pen.`
        )
      ]
    case 'unknown-place':
      return [
        say(
          `Unknown: no paragraph ${judgement.number} was ever published.`,
          ...(judgement.nearest === undefined
            ? []
            : [' The nearest is ', link(judgement.nearest), '.'])
        )
      ]
    default:
      return [
        say(
          'This is no check code. One looks like ¶34·k7f3: the number, a dot, four letters or digits.'
        )
      ]
  }
}

const fates: Readonly<Record<string, string>> = {
  moved: 'was moved',
  merged: 'was merged into another',
  split: 'was split',
  retired: 'was taken out of the text'
}

function gone(
  {id, fate, on, to, was}: Extract<Judgement, {kind: 'gone'}>,
  link: (id: string) => HTMLElement
): Array<Node | string> {
  const when = on === '' ? '' : ` on ${writeDay(on)}`
  const where = to.flatMap((target, index) => [index === 0 ? '; see ' : ', ', link(target)])
  const code = was === undefined ? ' It never had this code.' : ''
  return ['Retired: ', link(id), ` ${fates[fate] ?? 'is gone'}${when}`, ...where, `.${code}`]
}

function difference(was: string, now: string | undefined, language: string): HTMLElement[] {
  if (now === undefined) return [quoted(was, language)]
  const parts = wordChanges(was, now).flatMap(({kind, words}, index) => [
    ...(index > 0 ? [' '] : []),
    kind === 'same' ? words : marked(kind, words)
  ])
  return [element('p', {className: 'comparison', lang: language}, parts)]
}

function marked(kind: 'gone' | 'new', words: string): HTMLElement {
  const said = kind === 'gone' ? ' taken out: ' : ' put in: '
  const meaning = element('span', {className: 'visually-hidden', lang: 'en'}, [said])
  return element(kind === 'gone' ? 'del' : 'ins', {}, [meaning, words])
}

function quoted(words: string, language: string): HTMLElement {
  return element('p', {}, ['It read: ', element('q', {lang: language}, [words])])
}

function say(...parts: Array<Node | string>): HTMLElement {
  return element('p', {}, parts)
}

function nameOf(id: string): string {
  return /^p\d/.test(id) ? `¶ ${id.slice(1)}` : `heading ${id}`
}
