import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Entry} from '../../model/types.ts'
import {foreign} from './foreign.ts'
import {languageName} from './language-name.ts'

/**
 * Show the names of an entry in other languages, each tagged with its language; one that is the same is not repeated.
 *
 * @param entry - The entry.
 * @returns The names, to stand after the name in the site's language.
 */
export function nativeNames(entry: Entry): Array<Element | string> {
  return Object.entries(entry.native)
    .filter(([, name]) => !isSameName(name, entry.name))
    .flatMap(([language, name]) => [
      ' ',
      h('span', {className: ['native']}, [
        h('span', {className: ['native-language']}, `${languageName(language)} `),
        foreign(name, language)
      ])
    ])
}

/**
 * Tell whether a further name of an entry says no more than its name does.
 *
 * @param further - An alias, or the name in another language.
 * @param name - The entry's name.
 * @returns Whether they differ in capitals at most.
 */
export function isSameName(further: string, name: string): boolean {
  return further.toLowerCase() === name.toLowerCase()
}
