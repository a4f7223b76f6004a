import type {Element, ElementContent} from 'hast'
import {asidesOf} from '../../model/asides.ts'
import type {Aside, Speech} from '../../model/types.ts'
import {paths} from '../paths.ts'
import {prose} from '../prose.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {deepenHeadings} from './deepen-headings.ts'
import {emendations} from './emendations.ts'
import {questionsLink, questionsSection} from './questions.ts'
import {section, sectionElsewhere} from './section.ts'

/** The names of the parts in lists of places that cite a source. */
export const asideLabels: Readonly<Record<Aside, string>> = {
  witnesses: 'text criticism',
  gaps: 'gaps'
}

/**
 * Draw the parts that the site has on other pages, for a form of the speech that holds everything.
 *
 * @param context - The speech.
 * @returns A section each.
 */
export function asideSections(context: SectionContext): Element[] {
  const asides = asidesOf(context.speech).map((aside) =>
    section(frameOf(aside, context.speech), deepenHeadings(asideBody(aside, context)))
  )
  return [...questionsSection(context), ...asides]
}

/**
 * Stand for the parts that are on other pages.
 *
 * @param context - The page of the speech.
 * @returns A section each, which leads there.
 */
export function asideLinks(context: SectionContext): Element[] {
  const {speech, shared} = context
  const asides = asidesOf(speech).map((aside) => {
    const path = paths.aside(speech.id, aside)
    return sectionElsewhere(frameOf(aside, speech), 'On a page of its own', path, shared.settings)
  })
  return [...questionsLink(context), ...asides]
}

/**
 * Draw what such a part says.
 *
 * @param aside - The part.
 * @param context - The page it is drawn for.
 * @returns Its blocks; their headings begin at `h2`.
 */
export function asideBody(aside: Aside, context: SectionContext): ElementContent[] {
  const citer = context.bibliography.at({id: sectionIds[aside], label: asideLabels[aside]})
  return [
    ...prose(context.speech[aside]?.body, citer),
    ...(aside === 'witnesses' ? emendations(context) : [])
  ]
}

/**
 * Give the title of such a part.
 *
 * @param aside - The part.
 * @param speech - The speech.
 * @returns The editor's title; departures from the received text are listed where there is no essay, too.
 */
export function asideTitle(aside: Aside, speech: Speech): string {
  return speech[aside]?.title ?? 'The text and its witnesses'
}

function frameOf(aside: Aside, speech: Speech) {
  return {id: sectionIds[aside], title: asideTitle(aside, speech)}
}
