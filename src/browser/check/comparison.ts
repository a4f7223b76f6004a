import type {Difference} from '../../quote/verdict.ts'
import {element} from '../site/element.ts'

/**
 * Show a quotation against the text: what is only in the quotation struck out, what is only in the text put in.
 *
 * @param differences - How they differ.
 * @param language - The language of the text.
 * @returns A paragraph; words before each change say to ears what eyes see.
 */
export function comparison(differences: readonly Difference[], language: string): HTMLElement {
  return element(
    'p',
    {className: 'comparison', lang: language},
    differences.flatMap((difference, index) => [...(index > 0 ? [' '] : []), ...parts(difference)])
  )
}

function parts({kind, text, quote}: Difference): Array<Node | string> {
  if (kind === 'same') return [text]
  const struck = quote === '' ? [] : [change('del', 'only in the quotation:', quote)]
  const put = text === '' ? [] : [change('ins', 'in the text:', text)]
  return struck.length > 0 && put.length > 0 ? [...struck, ' ', ...put] : [...struck, ...put]
}

function change(name: 'del' | 'ins', meaning: string, words: string): HTMLElement {
  const said = element('span', {className: 'visually-hidden', lang: 'en'}, [` ${meaning} `])
  const end = element('span', {className: 'visually-hidden', lang: 'en'}, [', '])
  return element(name, {}, [said, words, end])
}

/**
 * Say each difference in words.
 *
 * @param differences - How quotation and text differ.
 * @returns A list.
 */
export function differenceList(differences: readonly Difference[]): HTMLElement {
  return element(
    'ul',
    {className: 'differences'},
    differences.flatMap((difference) => {
      const said = inWords(difference)
      return said === undefined ? [] : [element('li', {}, [said])]
    })
  )
}

function inWords({kind, text, quote, sameNumber}: Difference): string | undefined {
  if (kind === 'changed') {
    return sameNumber
      ? `The text has “${text}”: the same number as “${quote}”, written otherwise.`
      : `The text has “${text}”, not “${quote}”.`
  }
  if (kind === 'added') return `“${quote}” is not in the text.`
  return kind === 'left-out' ? `“${text}” was left out.` : undefined
}
