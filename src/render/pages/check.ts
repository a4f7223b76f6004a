import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {verdictList} from '../check/verdicts.ts'
import {type Page, to} from '../page.ts'
import {ratingTemplates} from '../parts/rating-templates.ts'
import {paths} from '../paths.ts'

/**
 * Make the page on which quotations are checked.
 *
 * @param archive - The archive.
 * @returns The page; `src/browser/check.ts` does the checking, in the browser alone.
 */
export function* checkPages(archive: Archive): Generator<Page> {
  yield {
    path: paths.check,
    kind: 'check',
    title: 'Check a quotation',
    description: 'Paste a sentence or a passage: is it in a speech, word for word?',
    section: paths.check,
    scripts: ['check'],
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'Check a quotation'),
        h('p', {className: ['lede']}, [
          'Paste a sentence or a passage of an article. The page finds the quotations in it and says of each whether it stands in ',
          archive.speeches.length === 1 ? 'the speech' : 'a speech',
          ' word for word, what differs, and where.'
        ])
      ]),
      h('div', {className: ['check-desk']}, [
        form(archive),
        h('div', [
          h('section', {id: 'findings', ariaLabelledBy: 'findings-heading', hidden: true}, [
            h('h2', {id: 'findings-heading', tabIndex: -1}, 'Findings'),
            h('div', {className: ['finding-list']})
          ]),
          withoutScript(),
          explanation()
        ])
      ]),
      ...ratingTemplates()
    ]
  }
}

/** Hidden until its script is there: without it the button would do nothing. */
function form(archive: Archive): Element {
  const example = exampleOf(archive)
  return h(
    'form',
    {
      id: 'check-form',
      className: ['check-form'],
      hidden: true,
      dataPublisher: archive.settings.publisher
    },
    [
      h('label', {htmlFor: 'check-writing'}, 'Sentence or passage'),
      h('textarea', {
        id: 'check-writing',
        name: 'q',
        rows: 6,
        spellCheck: 'false',
        ariaDescribedBy: 'check-hint'
      }),
      h('p', {id: 'check-hint', className: ['check-hint']}, [
        'One quotation alone, or an article with its quotation marks. ',
        h('kbd', 'Ctrl'),
        ' + ',
        h('kbd', 'Enter'),
        ' checks. Nothing you paste is sent anywhere: the texts come to your browser, and it compares.'
      ]),
      h('p', {className: ['check-buttons']}, [
        h('button', {type: 'submit', className: ['is-main']}, 'Check'),
        ...(example === undefined
          ? []
          : [
              h(
                'button',
                {type: 'button', id: 'check-example', dataExample: example},
                'Try an example'
              )
            ]),
        h('button', {type: 'reset'}, 'Clear')
      ]),
      h('p', {id: 'check-status', className: ['check-status'], role: 'status'})
    ]
  )
}

/** Two quotations from the archive's own notes, the second without one of its words. */
function exampleOf({speeches}: Archive): string | undefined {
  const quotes = speeches
    .slice(0, 20)
    .flatMap(({notes}) => notes.map(({quote}) => quote))
    .filter((quote) => quote.split(' ').length > 5 && quote.length < 120)
  const [whole, cut] = quotes
  if (whole === undefined) return undefined
  const words = cut?.split(' ') ?? []
  const middle = Math.floor(words.length / 2)
  return [`The speaker said: “${whole}”`, cut && `and “${words.toSpliced(middle, 1).join(' ')}”`]
    .filter((part) => part !== undefined)
    .join(' ')
}

function withoutScript(): Element {
  return h('section', {id: 'check-without-script', className: ['check-help']}, [
    h('h2', 'Checking without this page'),
    h('p', [
      'Checking here needs JavaScript. Without it, open ',
      h('a', {href: to(paths.home)}, 'a speech'),
      ' and look for the words with your browser’s own search, or take the texts as plain files from ',
      h('a', {href: to(paths.data)}, 'the data'),
      '. Whoever has the archive’s folder can check a sentence or a whole article by a command:'
    ]),
    h('pre', [h('code', 'npm run quote -- "the words"\nnpm run quote -- --file article.txt')])
  ])
}

function explanation(): Element {
  return h('section', {className: ['check-help']}, [
    h('h2', 'What counts'),
    h('p', [
      'Wording counts: every word and the order of the words. Capitals, punctuation, the kind of quotation marks and dashes, hyphens, line breaks and signs that cannot be seen never do. A number in other figures (20,000 for 20 thousand) is shown as a difference, and said to be the same number. Words in [square brackets] are taken to be the writer’s own and left aside.'
    ]),
    h('p', [
      'In a text with quotation marks, what stands between them is checked, from two words on. In a text without, each sentence is; those that are like nothing in the archive are passed over.'
    ]),
    h('h2', 'What the verdicts mean'),
    verdictList()
  ])
}
