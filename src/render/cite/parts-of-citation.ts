import type {Element} from 'hast'
import {passageAnchor, passageCheck} from '../../cite/fill-citation.ts'
import {h} from '../../html/element.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'
import type {CitingExample} from './example.ts'

/**
 * Explain what a citation is made of, on the example.
 *
 * @param example - The example.
 * @returns A list: each part and what it is for.
 */
export function partsOfCitation(example: CitingExample): Element {
  const {speech, citable, passage, speaker} = example
  const number = passage.from.number
  const address = citable.templates.address + passageAnchor(passage)
  const rows: ReadonlyArray<readonly [string, Array<Element | string>]> = [
    [
      'Who, what, when',
      [
        `${speaker}, `,
        h('cite', languageTag(speech.language), speech.title),
        `, ${formatDate(speech.date)}. The speaker is the author.`
      ]
    ],
    [
      'Paragraph',
      [
        h('b', `¶ ${number}`),
        '. Printed beside the text; the same number in the address, in every format and on paper. It never passes to other words.'
      ]
    ],
    [
      'Address',
      [
        h(
          'a',
          {href: to(paths.speech(speech.id), passage.from.id), className: ['address']},
          address
        ),
        ' It works for good: if the paragraph is merged, split or taken out, its place stays and says where the words went.'
      ]
    ],
    [
      'Check code',
      [
        h('code', passageCheck(passage)),
        '. Four characters made of the wording itself: whoever finds the same code reads the same words, to the letter. If not, the archive shows what changed.'
      ]
    ],
    [
      'Edition',
      [
        `${formatDate(speech.updated)}. The day on which text or notes last changed; what changed is listed under `,
        h('a', {href: to(paths.changes)}, 'Changes'),
        '.'
      ]
    ]
  ]
  return h(
    'dl',
    {className: ['record-list']},
    rows.map(([term, content]) => h('div', [h('dt', term), h('dd', content)]))
  )
}
