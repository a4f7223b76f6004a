import type {Element} from 'hast'
import {bibliographyFormats} from '../../cite/bibliography-formats.ts'
import {h} from '../../html/element.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'

/**
 * Link to the files of a bibliography from a page's head.
 *
 * @param folder - The folder of what it belongs to; empty for the archive.
 * @returns Addresses with their media types.
 */
export function bibliographyLinks(folder: string): Array<{href: string; type: string}> {
  return bibliographyFormats.map(({ending, mediaType}) => ({
    href: to(paths.bibliography(folder, ending)),
    type: mediaType
  }))
}

/**
 * Offer the files of a bibliography.
 *
 * @param folder - The folder of what it belongs to; empty for the archive.
 * @param words - What they hold, e.g. `These sources`.
 * @returns A line with a link to each.
 */
export function bibliographyFiles(folder: string, words: string): Element {
  return h('p', {className: ['bibliography-files']}, [
    `${words} for reference managers: `,
    ...bibliographyFormats.flatMap(({ending, name}, index) => [
      ...(index > 0 ? [' · '] : []),
      h('a', {href: to(paths.bibliography(folder, ending)), download: true}, name)
    ])
  ])
}
