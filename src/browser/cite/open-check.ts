import {element} from '../site/element.ts'
import {answerCheck} from './answer-check.ts'
import {wordsOfParagraph} from './page-passages.ts'

/**
 * Answer a check code that was followed to the speech's page, at the head of the page.
 *
 * @param typed - The code.
 */
export async function openCheck(typed: string): Promise<void> {
  const place = element('div', {className: 'check-answer'})
  place.setAttribute('role', 'status')
  document.querySelector('.speech-head')?.prepend(place)
  const language = document.querySelector<HTMLElement>('.transcript')?.lang ?? ''
  await answerCheck(typed, {page: '', wordsOf: wordsOfParagraph, language}, place)
  if (location.hash === '') place.scrollIntoView({block: 'center'})
}
