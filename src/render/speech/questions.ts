import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Part} from '../../model/types.ts'
import {paths} from '../paths.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {paragraphLinks} from './paragraph-links.ts'
import {section, sectionElsewhere} from './section.ts'
import {partId} from './text.ts'

/**
 * Draw the questions for reading, part by part, each with the paragraphs where answers are to be found.
 *
 * @param context - The page.
 * @returns The section; nothing where there are no questions.
 */
export function questionsSection(context: SectionContext): Element[] {
  const parts = context.speech.parts.filter((part) => part.questions.length > 0)
  if (parts.length === 0) return []
  return [
    section(
      {id: sectionIds.questions, title: 'Questions for reading'},
      parts.flatMap((part) => partQuestions(part, context))
    )
  ]
}

/**
 * Stand for the questions on a page that leaves them to the handout, where each part's text stands above its own.
 *
 * @param context - The page.
 * @returns The section, whose heading leads there; nothing where there are no questions.
 */
export function questionsLink({speech, shared}: SectionContext): Element[] {
  if (speech.parts.every((part) => part.questions.length === 0)) return []
  return [
    sectionElsewhere(
      {id: sectionIds.questions, title: 'Questions for reading'},
      'Part by part, with the text, in the handout for a class',
      paths.handout(speech.id),
      shared.settings
    )
  ]
}

function partQuestions(part: Part, {numberByAnchor}: SectionContext): Element[] {
  return [
    h('h3', h('a', {href: `#${partId(part)}`}, part.title)),
    h(
      'ol',
      {className: ['questions']},
      part.questions.map(({text, answers}) =>
        h('li', [
          text,
          ...(answers.length > 0
            ? [
                ' ',
                h('span', {className: ['answers']}, [
                  'See ',
                  ...paragraphLinks(answers, numberByAnchor),
                  '.'
                ])
              ]
            : [])
        ])
      )
    )
  ]
}
