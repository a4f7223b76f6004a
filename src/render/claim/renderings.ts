import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Note} from '../../model/types.ts'
import type {Bibliography, Citer} from '../parts/bibliography.ts'
import {languageTag} from '../parts/foreign.ts'

/**
 * List the wordings in which a note's words were printed elsewhere.
 *
 * @param note - The note.
 * @param bibliography - The page's sources.
 * @returns A section; nothing where there are none.
 */
export function renderings(note: Note, bibliography: Bibliography): Element[] {
  if (note.renderings.length === 0) return []
  const citer = bibliography.at({id: 'renderings', label: 'printed elsewhere'})
  return [
    h(
      'section',
      {id: 'renderings', className: ['renderings'], ariaLabelledBy: 'renderings-heading'},
      [
        h('h2', {id: 'renderings-heading'}, 'Printed elsewhere as'),
        h(
          'ul',
          note.renderings.map(({text, language, witness}) =>
            h('li', [h('q', languageTag(language), text), ' ', ...witnesses(witness, citer)])
          )
        )
      ]
    )
  ]
}

function witnesses(ids: Note['renderings'][number]['witness'], citer: Citer): Element[] {
  if (ids.length === 0) return []
  const links = ids.flatMap((id, index) => [...(index > 0 ? [', '] : []), citer.cite({id})])
  return [h('small', ['[', ...links, ']'])]
}
