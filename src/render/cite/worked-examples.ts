import type {Element, ElementContent} from 'hast'
import type {Citable} from '../../cite/citation-templates.ts'
import {passageAnchor} from '../../cite/fill-citation.ts'
import {type Run, runsToHast} from '../../cite/runs.ts'
import type {StyleId} from '../../cite/style-id.ts'
import {h} from '../../html/element.ts'
import {ratingLabel} from '../../model/scale.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {wordsFragment} from '../parts/words-fragment.ts'
import {paths} from '../paths.ts'
import {type CitingExample, inStyle} from './example.ts'

type Part = Element | string

/**
 * Show a passage and a claim cited as those do who use the archive: in a school essay, a news story, a court filing, a paper.
 *
 * @param example - The passage and the claim.
 * @returns Sections.
 */
export function workedExamples(example: CitingExample): Element[] {
  return [schoolEssay(example), newsStory(example), courtFiling(example), paper(example)]
}

function schoolEssay(example: CitingExample): Element {
  const {citable, claimCitable, passage, claim} = example
  const mla = inStyle(citable, 'mla', passage)
  return worked('school-essay', 'A school essay', [
    'Put the sentence in quotation marks, its paragraph in brackets behind it, and the speech in the list at the end. Here in MLA style; in the dialog you can choose the style that your teacher asks for.',
    written([
      h('p', ['As the speech has it, ', quoted(example, ''), ' ', ...runsToHast(mla.cite), '.']),
      listOf('Works cited', [mla.list ?? []], 'en')
    ]),
    'If you use what the archive found out about a claim, the words are the editors’, not the speaker’s. Cite its page too, and say in your own words what the evidence is:',
    written([
      h('p', [
        `The editors rate this claim as ${ratingWords(claim)} `,
        ...runsToHast(inStyle(claimCitable, 'mla', {}).cite),
        '.'
      ]),
      listOf('Works cited', [inStyle(claimCitable, 'mla', {}).list ?? []], 'en')
    ])
  ])
}

function newsStory(example: CitingExample): Element {
  const {speech, claim, citable, passage} = example
  const words = h('a', {href: to(paths.speech(speech.id), wordsFragment(claim, speech))}, [
    quoted(example)
  ])
  return worked('news-story', 'A news story', [
    'Link the words themselves: a reader lands on exactly these words, marked, with what comes before and after. Select them on the page of the speech and press “Copy link to these words”.',
    written([
      h('p', [`${example.speaker} said on ${formatDate(speech.date)}: `, words]),
      h('p', [
        'The claim is rated ',
        h('a', {href: to(paths.claim(speech.id, claim.slug))}, ratingWords(claim)),
        `, last checked on ${formatDate(claim.updated)}.`
      ])
    ]),
    [
      'Never print a rating without its date, and give its reason: evidence comes to light later, and the page of the claim keeps every earlier rating. Before you publish, paste your quotations into ',
      h('a', {href: to(paths.check)}, 'Check a quotation'),
      '. For print, the address with its paragraph is enough: ',
      h('span', {className: ['address']}, citable.templates.address + passageAnchor(passage)),
      '.'
    ]
  ])
}

function courtFiling(example: CitingExample): Element {
  const {citable, passage, speech} = example
  const code = `${passage.from.number}·${passage.from.fingerprint}`
  return worked('court-filing', 'A court filing', [
    'Give the pinpoint, the edition and the check code: with them the other side can prove that the exhibit has the wording that is online, and that neither has changed.',
    written([
      h('p', [
        `On ${formatDate(speech.date)} ${example.speaker} said: `,
        quoted(example),
        h('sup', '1')
      ]),
      footnote(citable, 'bluebook', example),
      h('p', {className: ['example-label']}, 'The same in OSCOLA:'),
      footnote(citable, 'oscola', example)
    ]),
    [
      'Attach the page as printed, and name the ',
      h('a', {href: to(paths.speech(speech.id), 'edition-provenance')}, 'transcript as received'),
      ' with its SHA-256, which stands at the head of the page; all files of the edition are listed in ',
      h('a', {href: to('SHA256SUMS')}, 'SHA256SUMS'),
      '. This archive is an edition, not the record: where a wording or a translation is at issue, cite the official text that the head of the page names as well, and see the notes on other wordings.'
    ],
    [
      'To prove the wording later, follow the address with the check code: ',
      h('a', {href: `${to(paths.speech(speech.id))}?check=${code}`}, `…/?check=${code}`),
      '.'
    ]
  ])
}

function footnote(citable: Citable, style: StyleId, {passage}: CitingExample): Element {
  return h('p', {className: ['example-footnote']}, [
    h('sup', '1'),
    ' ',
    ...runsToHast(inStyle(citable, style, passage).cite)
  ])
}

function paper({citable, claimCitable, passage}: CitingExample): Element {
  const rows: ReadonlyArray<readonly [string, StyleId, 'en' | 'ru']> = [
    ['APA', 'apa', 'en'],
    ['Chicago, notes', 'chicago-notes', 'en'],
    ['GOST R 7.0.5', 'gost', 'ru']
  ]
  return worked('paper', 'A scholarly paper', [
    'The speaker is the author of the speech; the editors are the authors of its notes. In author-date styles the paragraph stands in the text, in note styles in the note:',
    ...rows.map(([name, style, language]) => {
      const {cite, list} = inStyle(citable, style, passage)
      return written([
        h('p', {className: ['example-label']}, name),
        h('p', languageTag(language), runsToHast(cite)),
        ...(list && style !== 'chicago-notes'
          ? [h('p', {...languageTag(language), className: ['hanging']}, runsToHast(list))]
          : [])
      ])
    }),
    written([
      h('p', {className: ['example-label']}, 'A claim, in APA'),
      h('p', {className: ['hanging']}, runsToHast(inStyle(claimCitable, 'apa', {}).list ?? []))
    ]),
    [
      'In LaTeX take BibLaTeX from the dialog and give the number as the postnote: ',
      h('code', `\\autocite[${passage.from.number}]{${citable.item.id}}`),
      ' prints it as a paragraph, since the record says ',
      h('code', 'pagination = {paragraph}'),
      '. Where a manual asks for the day of your visit, the dialog writes it; on the pages without scripts three dots keep its place.'
    ],
    'GOST is written with Russian terms, in Kazakh papers too, since no citation processor knows Kazakh ones: put your journal’s word in the place of “абз.”. All else stays as it is.'
  ])
}

function worked(
  id: string,
  title: string,
  parts: ReadonlyArray<string | Part[] | Element>
): Element {
  return h('section', {ariaLabelledBy: id}, [
    h('h3', {id}, title),
    ...parts.map((part) => (typeof part === 'object' && 'tagName' in part ? part : h('p', part)))
  ])
}

function written(content: ElementContent[]): Element {
  return h('blockquote', {className: ['worked-example']}, content)
}

function listOf(title: string, entries: ReadonlyArray<readonly Run[]>, language: string): Element {
  return h('div', [
    h('p', {className: ['example-label']}, title),
    ...entries.map((runs) =>
      h('p', {...languageTag(language), className: ['hanging']}, runsToHast(runs))
    )
  ])
}

/** Where a parenthesis follows, the full stop stands behind it. */
function quoted({claim, speech}: CitingExample, stop?: ''): Element {
  const words = stop === undefined ? claim.quote : claim.quote.replace(/\.$/, stop)
  return h('span', languageTag(speech.language), `“${words}”`)
}

function ratingWords({rating}: CitingExample['claim']): string {
  return `“${rating === undefined ? 'not rated' : ratingLabel(rating).toLowerCase()}”`
}
