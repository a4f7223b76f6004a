import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import {coverageSummary} from '../../model/coverage-summary.ts'
import type {CoverageClass, SpeechRecord} from '../../model/types.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {section} from './section.ts'

/** What a sentence is, in words, in the order of the bar. */
const classes: ReadonlyArray<{name: CoverageClass | 'rated'; one: string; many: string}> = [
  {name: 'rated', one: 'holds a claim that is rated here', many: 'hold claims that are rated here'},
  {name: 'claim', one: 'holds a claim without a rating', many: 'hold claims without a rating'},
  {
    name: 'unchecked',
    one: 'could be checked, but is not yet',
    many: 'could be checked, but are not yet'
  },
  {name: 'context', one: 'states what is commonly known', many: 'state what is commonly known'},
  {name: 'promise', one: 'announces what will be done', many: 'announce what will be done'},
  {name: 'order', one: 'is an order', many: 'are orders'},
  {name: 'opinion', one: 'is an opinion', many: 'are opinions'},
  {
    name: 'ceremony',
    one: 'is a greeting, thanks or a form',
    many: 'are greetings, thanks or forms'
  },
  {name: 'not-checkable', one: 'cannot be checked', many: 'cannot be checked'}
]

/**
 * Say how much of a speech has been checked: a bar and, in words, each class of sentence with its number.
 *
 * @param context - The page.
 * @returns The section; nothing where no sentence is classed.
 */
export function coverageSection({speech}: SectionContext): Element[] {
  const counts = countClasses(coverageSummary(speech))
  const total = counts.reduce((sum, {count}) => sum + count, 0)
  if (total === 0) return []
  return [
    section({id: sectionIds.coverage, title: 'What has been checked'}, [
      h('p', `Of the ${total} sentences of this text:`),
      coverageBar(counts, total),
      h(
        'ul',
        {className: ['coverage-key'], role: 'list'},
        counts.map(({name, count, one, many}) =>
          h('li', {className: [`coverage-${name}`]}, [
            h('b', String(count)),
            ` ${count === 1 ? one : many}`
          ])
        )
      )
    ])
  ]
}

type Counts = ReadonlyArray<(typeof classes)[number] & {count: number}>

function countClasses(coverage: SpeechRecord['coverage']): Counts {
  const counts: Partial<Record<CoverageClass | 'rated', number>> = {
    ...coverage.classes,
    rated: coverage.checked,
    claim: (coverage.classes.claim ?? 0) - coverage.checked
  }
  return classes.flatMap((row) => {
    const count = counts[row.name] ?? 0
    return count > 0 ? [{...row, count}] : []
  })
}

/** The words beside it say all that the picture says. */
function coverageBar(counts: Counts, total: number): Element {
  let x = 0
  const stretches = counts.map(({name, count}) => {
    const stretch = s('rect', {className: [`coverage-${name}`], x, y: 0, width: count, height: 1})
    x += count
    return stretch
  })
  return s(
    'svg',
    {
      className: ['coverage-bar'],
      viewBox: `0 0 ${total} 1`,
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
      focusable: 'false'
    },
    stretches
  )
}
