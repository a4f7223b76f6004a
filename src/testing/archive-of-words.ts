import {stringify} from 'yaml'
import {escapeWords} from '../import/escape-markdown.ts'
import {smallArchive, type TestArchive} from './small-archive.ts'

/** Where words of an archive come from outside: from people, transcripts and other people's titles. */
export const places = [
  'wording',
  'quote',
  'title',
  'claim',
  'reason',
  'body',
  'evidence',
  'locator',
  'source',
  'author',
  'name'
] as const

/** Words for each place; each begins and ends with what is no white space. */
export type Words = Readonly<Record<(typeof places)[number], string>>

const id = 'words-2020-01-01'

/**
 * Read an archive whose words are given; markup in them is words, as an import would write it.
 *
 * @param words - The words.
 * @returns The archive; only the speech of these words is in its list of speeches.
 */
export function archiveOfWords(words: Words): TestArchive {
  const files = {
    [`texts/${id}.md`]: page(
      {title: words.title, speaker: 'odd', date: '2020-01-01', language: 'en'},
      [
        `${escapeWords(words.wording)} {#p1}`,
        `${escapeWords(`Before ${words.quote} after`)} {#p2}`,
        `${escapeWords(`Says ${words.name} twice`)} {#p3}`
      ]
    ),
    [`notes/${id}/odd.md`]: page(noteOf(words), [escapeWords(words.body)]),
    'notes/sources/odd.yaml': stringify([
      {
        id: 'odd-2020',
        type: 'report',
        title: words.source,
        author: [{family: words.author, given: words.author}],
        'container-title': words.source,
        'seen-as': 'direct',
        kind: 'press',
        accessed: '2020-02-01'
      }
    ]),
    'notes/glossary/odd.md': page({name: words.name, kind: 'person', sources: ['odd-2020']}, [
      'Odd.'
    ])
  }
  const {archive, speeches} = smallArchive(files)
  return {archive, speeches: speeches.filter(({speech}) => speech.id === id)}
}

function noteOf(words: Words): object {
  return {
    quote: words.quote,
    at: 'p2',
    kind: 'claim',
    claim: words.claim,
    rating: 'disputed',
    reason: escapeWords(words.reason),
    evidence: [
      {
        text: escapeWords(words.evidence),
        stance: 'disputes',
        date: '2020-02',
        known: '2020-03',
        sources: [{id: 'odd-2020', locator: words.locator}]
      }
    ],
    history: [{date: '2020-02-01', rating: 'disputed', why: words.claim}],
    updated: '2020-02-01'
  }
}

function page(front: object, blocks: readonly string[]): string {
  return `---\n${stringify(front)}---\n\n${blocks.join('\n\n')}\n`
}
