import type {Query} from '../../search/query.ts'
import type {Answer} from '../../search/search.ts'
import {element} from '../site/element.ts'
import {linkTo} from '../site/site-files.ts'
import {isEmpty, type SearchState, writeState} from './state.ts'

/** So many words side by side may be a quotation. */
const quotationLength = 4

/**
 * Say how many results there are.
 *
 * @param answer - The answer.
 * @returns A sentence without a full stop.
 */
export function countLine({count, countOfAll, isExact}: Answer): string {
  const figures = (value: number) => value.toLocaleString(document.documentElement.lang)
  const least = isExact ? '' : 'Up to '
  const results = count === 1 ? 'One result' : `${figures(count)} results`
  const said =
    count === 0 ? 'Nothing found' : `${least}${isExact ? results : `${figures(count)} results`}`
  return countOfAll > count ? `${said}, of ${figures(countOfAll)} without the filters` : said
}

/**
 * Say what is to be known about the answer: words that stand nowhere or everywhere, other words that may have been
 * meant, and where to go from here.
 *
 * @param state - What was asked for.
 * @param query - The same, read.
 * @param answer - The answer.
 * @param guesses - Words of the archive for those that stand nowhere.
 * @returns Paragraphs.
 */
export function answerLines(
  state: SearchState,
  query: Query,
  answer: Answer,
  guesses: ReadonlyMap<string, string>
): HTMLElement[] {
  const {unknown, tooCommon, isWhole} = answer.matches
  const lines: Array<ReadonlyArray<Node | string>> = []
  if (guesses.size > 0) lines.push(['Did you mean ', guessLink(state, guesses), '?'])
  if (unknown.length > 0)
    lines.push([`${listed(unknown)} ${stands(unknown)} nowhere in the archive.`])
  if (!isWhole && answer.count > 0)
    lines.push(['No result has all of these words; these have the most of them.'])
  if (tooCommon.length > 0)
    lines.push([
      `${listed(tooCommon)} ${stands(tooCommon)} nearly everywhere, and ${tooCommon.length === 1 ? 'was' : 'were'} left aside.`
    ])
  const words = Math.max(query.words.length, ...query.phrases.map((phrase) => phrase.length))
  if (words >= quotationLength) lines.push(['Is it a quotation? ', checkLink(state), '.'])
  if (answer.count === 0 && !isEmpty(state)) lines.push([...otherWays(answer)])
  return lines.map((parts) => element('p', {}, parts))
}

function stands(words: readonly string[]): string {
  return words.length === 1 ? 'stands' : 'stand'
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

function guessLink(state: SearchState, guesses: ReadonlyMap<string, string>): HTMLElement {
  let typed = state.typed
  for (const [word, guess] of guesses) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    typed = typed.replace(new RegExp(escaped, 'iu'), guess)
  }
  return element('a', {href: writeState({...state, typed}), className: 'guess'}, [typed])
}

function checkLink({typed}: SearchState): HTMLElement {
  const address = `${linkTo('check/index.html')}?${new URLSearchParams({q: typed})}`
  return element('a', {href: address}, ['Check it word for word'])
}

function otherWays({countOfAll}: Answer): Array<Node | string> {
  return countOfAll > 0
    ? ['Take a filter back to see the others.']
    : ['Try fewer words, another spelling or another language, or look through the lists below.']
}
