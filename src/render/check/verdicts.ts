import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import type {Verdict} from '../../quote/verdict.ts'

interface VerdictTerm {
  kind: Verdict['kind']
  label: string
  meaning: string
}

/** What can be said of a quotation, in the words that every finding bears. */
const terms: readonly VerdictTerm[] = [
  {
    kind: 'verbatim',
    label: 'Verbatim',
    meaning: 'The same words in the same order stand in the text.'
  },
  {
    kind: 'contracted',
    label: 'Contraction',
    meaning:
      'The same words in the same order, but some shortened where the text has them in full, as “don’t” for “do not”, or the other way round. So not verbatim, though nothing is missing or changed. English only.'
  },
  {
    kind: 'shortened',
    label: 'Words left out',
    meaning:
      'The words stand there in this order, but others between them are missing. It says whether an ellipsis marks the gap, and doubts a gap that may turn the sense: one that hides a “not”, “only” or “almost”, more than thirty words, or the end of a paragraph.'
  },
  {
    kind: 'joined',
    label: 'Joined',
    meaning: 'Put together from words that stand in different places.'
  },
  {
    kind: 'other-wording',
    label: 'Known other wording',
    meaning:
      'Not the words of the text, but another wording known to the edition, such as a press translation or another language. It names who printed it and the note that tells of it.'
  },
  {
    kind: 'altered',
    label: 'Altered',
    meaning: 'Close to a passage, but with other words. Each difference is shown.'
  },
  {
    kind: 'absent',
    label: 'Not in this archive',
    meaning:
      'No passage is close to it. That does not mean that it was never said: it may be from another speech, or a translation of its own.'
  },
  {
    kind: 'too-common',
    label: 'Words too common',
    meaning:
      'In a very large archive: all its words are in so many paragraphs that it cannot be looked up by them. Give more of the sentence.'
  }
]

/**
 * Explain every verdict, with its shape. Scripts take the words and shapes of findings from here.
 *
 * @returns A list of definitions.
 */
export function verdictList(): Element {
  return h(
    'dl',
    {className: ['verdicts']},
    terms.map(({kind, label, meaning}) =>
      h('div', [
        h('dt', {className: ['finding-verdict', `verdict-${kind}`], dataVerdict: kind}, [
          verdictShape(kind),
          h('span', label)
        ]),
        h('dd', meaning)
      ])
    )
  )
}

/** Drawn like the signs that say the same in mathematics and print: equal, nearly equal, left out, put together, about, not equal, none. */
function verdictShape(kind: Verdict['kind']): Element {
  return s(
    'svg',
    {
      className: ['verdict-shape'],
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      ariaHidden: 'true',
      focusable: 'false'
    },
    shapes[kind].map((d) => s('path', {d, fill: 'none', stroke: 'currentColor', 'stroke-width': 2}))
  )
}

const shapes: Readonly<Record<Verdict['kind'], readonly string[]>> = {
  verbatim: ['M2 5.5h12', 'M2 10.5h12'],
  contracted: ['M1.5 6.5c2-3 4.5-2 6.5-.5s4.5 2 6.5-.5', 'M2 11.5h12'],
  shortened: ['M1.5 8h2.5', 'M6.75 8h2.5', 'M12 8h2.5'],
  joined: ['M1.5 4h7v7h-7z', 'M7.5 8.5v4.5h7v-7h-6'],
  'other-wording': [
    'M1.5 6.5c2-3 4.5-2 6.5-.5s4.5 2 6.5-.5',
    'M1.5 11.5c2-3 4.5-2 6.5-.5s4.5 2 6.5-.5'
  ],
  altered: ['M2 5.5h12', 'M2 10.5h12', 'M11 1.5 5 14.5'],
  absent: ['M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z', 'M13 2.5 3 13.5'],
  'too-common': ['M2 3.5h12', 'M2 8h12', 'M2 12.5h12']
}
