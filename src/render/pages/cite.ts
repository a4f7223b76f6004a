import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {type Page, to} from '../page.ts'
import {entryName} from '../parts/entry-name.ts'
import {languageTag} from '../parts/foreign.ts'
import {address, paths} from '../paths.ts'

/**
 * Make the page on how to cite.
 *
 * @param archive - The archive; its latest speech serves as the example.
 * @returns The page.
 */
export function* citePages(archive: Archive): Generator<Page> {
  const example = archive.speeches.at(-1)
  yield {
    path: paths.cite,
    kind: 'cite',
    title: 'How to cite',
    description: 'How to cite a paragraph, a note or a claim so that it is found again.',
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'How to cite'),
        h(
          'p',
          {className: ['lede']},
          'Every paragraph has a printed number, which is also its address. It is never given to other words.'
        )
      ]),
      h('div', {className: ['prose']}, [
        ...(example ? paragraphExample(example, archive) : []),
        ...otherAddresses(archive)
      ])
    ]
  }
}

function paragraphExample(speech: SpeechRecord, archive: Archive): Element[] {
  const block = speech.blocks.find(({number}) => number !== undefined)
  if (!block) return []
  const speaker = entryName(archive, speech.speaker)
  const url = address(archive.settings.origin, paths.speech(speech.id), block.id)
  return [
    h('h2', 'A paragraph'),
    h('p', [
      'Name the speaker, the title, the date and the paragraph, then the address. The letters after the dot are a check code of the wording: whoever finds the same code reads the same words.'
    ]),
    h('blockquote', {className: ['citation-example']}, [
      h('p', [
        `${speaker}, “`,
        h('span', languageTag(speech.language), speech.title),
        `”, ${formatDate(speech.date)}, ¶\u00a0${block.number} (¶${block.number}·${block.fingerprint}). ${archive.settings.publisher}, edition of ${formatDate(speech.updated)}. `,
        h('a', {href: to(paths.speech(speech.id), block.id)}, url)
      ])
    ])
  ]
}

function otherAddresses({settings}: Archive): Element[] {
  return [
    h('h2', 'A note or a claim'),
    h('p', [
      `The notes are the work of ${settings.editor}, not of the speaker; cite them under that name. A claim has a page of its own; its address and the date when it was last checked stand at its end.`
    ]),
    h('h2', 'Exact words'),
    h('p', [
      'To point at words within a paragraph, add ',
      h('code', ':~:text=the%20words'),
      ' to its address: most browsers then go to the words and mark them; all others go to the paragraph.'
    ]),
    h('h2', 'What stays'),
    h('p', [
      'Addresses of speeches, paragraphs, notes, claims, sources, entries and events stay for good. If a paragraph is merged, split or withdrawn, its address stays on the page and says what became of it. All changes are listed under ',
      h('a', {href: to(paths.changes)}, 'Changes'),
      '.'
    ])
  ]
}
