import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {AnchorId, Question} from '../../model/types.ts'
import {paragraphLinks} from '../speech/paragraph-links.ts'

/** As many lines stand under a question; styles show as many as the reader chooses. */
const lines = 8

/**
 * Draw the questions of a part, each with room for an answer and the paragraphs where it is to be found.
 *
 * @param questions - The questions.
 * @param numberByAnchor - The printed numbers of blocks.
 * @returns A numbered list; nothing where there are none.
 */
export function handoutQuestions(
  questions: readonly Question[],
  numberByAnchor: ReadonlyMap<AnchorId, string>
): Element[] {
  if (questions.length === 0) return []
  return [
    h(
      'ol',
      {className: ['handout-questions']},
      questions.map(({text, answers}) =>
        h('li', [
          h('p', [
            text,
            ...(answers.length === 0
              ? []
              : [
                  ' ',
                  h('span', {className: ['handout-hint']}, [
                    '(',
                    ...paragraphLinks(answers, numberByAnchor),
                    ')'
                  ])
                ])
          ]),
          h(
            'div',
            {className: ['answer-lines'], ariaHidden: 'true'},
            Array.from({length: lines}, () => h('i'))
          )
        ])
      )
    )
  ]
}
