import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {type CitingExample, citingExample} from '../cite/example.ts'
import {partsOfCitation} from '../cite/parts-of-citation.ts'
import {workedExamples} from '../cite/worked-examples.ts'
import {type Page, to} from '../page.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {paths} from '../paths.ts'

/**
 * Make the page on how to cite: how it is done, what a citation is made of, worked examples, and what stays.
 *
 * @param archive - The archive; its latest speech with claims serves as the example.
 * @returns The page.
 */
export function* citePages(archive: Archive): Generator<Page> {
  const example = citingExample(archive)
  yield {
    path: paths.cite,
    kind: 'cite',
    title: 'How to cite',
    description:
      'How to cite a paragraph, words, a claim or a note so that it is found again: with examples for an essay, a news story, a court filing and a paper.',
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'How to cite'),
        h(
          'p',
          {className: ['lede']},
          'Cite the paragraph, not the page: every paragraph has a number that is printed beside it, is its address, and is never given to other words.'
        )
      ]),
      h('div', {className: ['prose', 'citing-guide']}, [
        ...inShort(example),
        ...(example
          ? [
              h('h2', {id: 'parts'}, 'What a citation is made of'),
              partsOfCitation(example),
              h('h2', {id: 'examples'}, 'Worked examples'),
              ...workedExamples(example)
            ]
          : []),
        ...everythingElse(archive),
        ...whatStays()
      ])
    ]
  }
}

function inShort(example: CitingExample | undefined): Element[] {
  return [
    h('h2', {id: 'short'}, 'In short'),
    h('ol', [
      h('li', 'Go to the paragraph and press its number, or select the words.'),
      h('li', [
        'Press ',
        h('b', 'Cite'),
        ' (or the key ',
        h('kbd', 'c'),
        ') and choose a style or format.'
      ]),
      h('li', 'Copy it. Paragraph, address, edition and check code are in it.')
    ]),
    ...(example
      ? [
          h('p', [
            'Every citation also stands ready on a page that needs no scripts: ',
            h('a', {href: to(paths.citeSpeech(example.speech.id))}, 'here for the latest speech'),
            '.'
          ])
        ]
      : [])
  ]
}

function everythingElse({settings}: Archive): Element[] {
  return [
    h('h2', {id: 'else'}, 'Ranges, words, claims, notes, sources'),
    h('dl', {className: ['record-list']}, [
      row('Several paragraphs', [
        'Choose “from” and “to” in the dialog: ',
        h('b', '¶¶ 22–24'),
        '. The address is that of the first; the check codes of both ends are given.'
      ]),
      row('Exact words', [
        'Select them. The link leads to just these words and no others on the page; browsers that cannot do this go to the paragraph. Half a word is rounded up to the whole.'
      ]),
      row('A claim', [
        `A page by ${settings.editor}: cite it under that name, with the date when it was last checked. “This page” at its end has every style.`
      ]),
      row('A note', [
        `Also by ${settings.editor}, never by the speaker: “Cite” at the end of each note.`
      ]),
      row('The sources', [
        'Do not cite this archive for what a source says: cite the source. The list at the end of every speech and claim can be taken into a reference manager as a whole. ',
        bibliographyFiles('', 'All sources of the archive')
      ]),
      row('Reference managers', [
        'Zotero’s button saves a speech as a presentation with its speaker, a claim as a web page with its editors, and on the pages of sources the whole list. For all others take RIS, BibTeX or CSL-JSON.'
      ]),
      row('Wikipedia', [
        'Choose “Wikipedia” in the dialog: ',
        h('code', '{{cite speech}}'),
        ' is filled in.'
      ])
    ])
  ]
}

function whatStays(): Element[] {
  return [
    h('h2', {id: 'stays'}, 'What stays'),
    h('p', [
      'Addresses of speeches, paragraphs, notes, claims, sources, entries and events stay for good; a build that would lose one fails. To see whether a cited wording is still the same, put its check code into the box on the page of citations of the speech, or follow ',
      h('code', '?check=34·k7f3'),
      ' behind its address. The answer is: unchanged; changed, on which day, with the difference shown; retired, with where it went; or unknown.'
    ])
  ]
}

function row(term: string, content: Array<Element | string>): Element {
  return h('div', [h('dt', term), h('dd', content)])
}
