import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {textDirection} from '../text-direction.ts'

/**
 * Give the attributes that tag words with their language.
 *
 * @param language - A BCP 47 tag; nothing where it is not known.
 * @returns `lang`, with `dir` for languages written from right to left.
 */
export function languageTag(language: string | undefined): {lang?: string; dir?: 'rtl'} {
  if (language === undefined) return {}
  return textDirection(language) === 'rtl' ? {lang: language, dir: 'rtl'} : {lang: language}
}

/**
 * Give the attributes that tag words with their language where that is not the page's own.
 *
 * @param language - A BCP 47 tag; nothing where it is not known.
 * @param own - The language of what is around them.
 * @returns `lang`, with `dir` for languages written from right to left; nothing where they need no tag.
 */
export function foreignTag(
  language: string | undefined,
  own: string
): ReturnType<typeof languageTag> {
  return language === own ? {} : languageTag(language)
}

/**
 * Tag words with their language.
 *
 * @param words - The words.
 * @param language - A BCP 47 tag.
 * @returns An inline element.
 */
export function foreign(words: string, language: string): Element {
  return h('span', {className: ['foreign'], ...languageTag(language)}, words)
}
