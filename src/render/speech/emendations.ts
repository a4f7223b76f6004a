import type {ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Emendation} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import type {SectionContext} from './context.ts'
import {paragraphLinks} from './paragraph-links.ts'

/**
 * List where the printed text departs from the received one.
 *
 * @param context - The page.
 * @returns A heading and the list; nothing where it does not depart.
 */
export function emendations({speech, numberByAnchor}: SectionContext): ElementContent[] {
  if (speech.emendations.length === 0) return []
  const item = ({at, received, printed, reason}: Emendation) =>
    h('li', [
      ...paragraphLinks([at], numberByAnchor, to(paths.speech(speech.id))),
      ': received ',
      h('q', {lang: speech.language}, received),
      ', printed ',
      h('q', {lang: speech.language}, printed),
      `. ${reason}`
    ])
  return [
    h('h2', 'Departures from the transcript as received'),
    h('ul', {className: ['emendations']}, speech.emendations.map(item))
  ]
}
