import {h} from '../../html/element.ts'
import {paragraphSign} from '../../model/block-label.ts'
import type {Speech} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import type {ParagraphLinker} from '../prose.ts'
import type {Bibliography} from './bibliography.ts'

/**
 * Let prose that cites from a bibliography link to the paragraphs of its speech, too.
 *
 * @param bibliography - The sources of a page.
 * @param speech - The speech that its prose speaks of.
 * @returns The same bibliography with citers that know the speech's paragraphs.
 */
export function namingParagraphs(bibliography: Bibliography, speech: Speech): Bibliography {
  const paragraph = paragraphLinker(speech)
  return {...bibliography, at: (place) => ({...bibliography.at(place), paragraph})}
}

/**
 * Make the links from the ids of paragraphs in prose to the paragraphs of a speech.
 *
 * @param speech - The speech that the prose speaks of.
 * @returns Gives the link of an id.
 */
export function paragraphLinker({id, blocks}: Pick<Speech, 'id' | 'blocks'>): ParagraphLinker {
  const numbers = new Map(blocks.map((block) => [block.id, block.number]))
  return (anchor) => {
    const number = numbers.get(anchor)
    return number === undefined
      ? undefined
      : h(
          'a',
          {className: ['block-link'], href: to(paths.speech(id), anchor)},
          `${paragraphSign}${number}`
        )
  }
}
