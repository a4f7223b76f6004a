import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Part} from '../../model/types.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {paragraphLinks} from './paragraph-links.ts'
import {section} from './section.ts'
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
