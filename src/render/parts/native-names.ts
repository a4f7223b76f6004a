import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Entry} from '../../model/types.ts'
import {foreign} from './foreign.ts'
import {languageName} from './language-name.ts'

/**
 * Show the names of an entry in other languages, each tagged with its language.
 *
 * @param entry - The entry.
 * @returns The names, to stand after the name in the site's language.
 */
export function nativeNames(entry: Entry): Array<Element | string> {
  return Object.entries(entry.native).flatMap(([language, name]) => [
    ' ',
    h('span', {className: ['native']}, [
      h('span', {className: ['native-language']}, `${languageName(language)} `),
      foreign(name, language)
    ])
  ])
}
