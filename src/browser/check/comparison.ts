import type {Difference} from '../../quote/verdict.ts'
import {element} from '../site/element.ts'

/** More differences than these are told on demand: the comparison shows them all. */
const fewDifferences = 3

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
    {className: 'comparison', lang: language, dir: 'auto'},
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
 * @returns A list, folded away where it is long; nothing where there is nothing to say.
 */
export function differenceList(differences: readonly Difference[]): HTMLElement[] {
  const items = differences.flatMap((difference) => {
    const said = inWords(difference)
    return said === undefined ? [] : [element('li', {}, [said])]
  })
  if (items.length === 0) return []
  const list = element('ul', {className: 'differences'}, items)
  if (items.length <= fewDifferences) return [list]
  return [element('details', {}, [element('summary', {}, ['Each difference in words']), list])]
}

function inWords({kind, text, quote, sameNumber, contraction}: Difference): string | undefined {
  if (kind === 'changed') {
    if (sameNumber) {
      return `The text has “${text}”: the same number as “${quote}”, written otherwise.`
    }
    return contraction ? contractionInWords(text, quote) : `The text has “${text}”, not “${quote}”.`
  }
  if (kind === 'added') return `“${quote}” is not in the text.`
  return kind === 'left-out' ? `“${text}” was left out.` : undefined
}

function contractionInWords(text: string, quote: string): string {
  return quote.length < text.length
    ? `The text has “${text}” in full: “${quote}” is its contraction.`
    : `The text has the contraction “${text}”: “${quote}” is the same in full.`
}
