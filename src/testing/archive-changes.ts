import {appendFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {writeFiles} from './write-files.ts'

/** Changes files of the archive or of the site. */
export type Change = (folder: string) => void

/**
 * Put words in the place of others in a file.
 *
 * @param file - The file, relative to the archive.
 * @param from - The words, which are there.
 * @param to - The others.
 * @returns The change.
 */
export function reword(file: string, from: string | RegExp, to: string): Change {
  return (folder) => {
    const before = readFileSync(join(folder, file), 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(join(folder, file), after)
  }
}

/**
 * Add to the end of a file.
 *
 * @param file - The file, relative to the archive.
 * @param content - What is added.
 * @returns The change.
 */
export function add(file: string, content: string): Change {
  return (folder) => appendFileSync(join(folder, file), content)
}

/** A note. */
export const tenDays = 'notes/mayor-2021-05-01/ten-days.md'
/** All sources. */
export const gazette = 'notes/sources/all.yaml'

/** Adds a source to the entry that no speech names. */
function addSource(id: string, family: string, given: string): Change {
  return (folder) => {
    add(
      gazette,
      `- {id: ${id}, type: book, title: Other, author: [{family: ${family}, given: ${given}}], issued: 2020, ` +
        'publisher: Nobody, kind: press, seen-as: direct, accessed: 2026-01-01, URL: "https://other.example/"}\n'
    )(folder)
    reword('notes/glossary/lisbon.md', 'sources: [', `sources: [${id}, `)(folder)
  }
}

/** What an editor may do to the small archive, and how many of its three speeches need not be built again for it. */
export const archiveChanges: ReadonlyArray<
  readonly [what: string, change: Change, reused: number]
> = [
  ['nothing', () => undefined, 3],
  ['a note', add(tenDays, '\nOne more sentence.\n'), 2],
  ['a text', reword('texts/minister-2022-02-03.md', 'Речь о порте', 'Речь в порту'), 2],
  [
    'a new note',
    (folder) => {
      const note = readFileSync(join(folder, 'notes/mayor-2021-05-01/harbour-term.md'), 'utf8')
      writeFiles(folder, {
        'notes/mayor-2021-05-01/citizens.md': note
          .replace('harbour\n', 'Dear citizens\n')
          .replace('p2', 'p1')
      })
    },
    2
  ],
  [
    'a note that is gone',
    (folder) => rmSync(join(folder, 'notes/mayor-2021-05-01/all-is-well.md')),
    2
  ],
  [
    'a new introduction',
    (folder) =>
      writeFiles(folder, {
        'notes/speaker-2023/introduction.md':
          '---\ntitle: Introduction\nupdated: 2024-01-01\n---\n\nWords.\n'
      }),
    2
  ],
  ['a source of one speech', reword(gazette, 'The gazette of May', 'The gazette of June'), 2],
  ['a source of two speeches', reword(gazette, 'Журнал порта', 'Журнал'), 1],
  ['the order of sources', reword(gazette, /^([\s\S]*)(- id: log-2021[\s\S]*)$/m, '$2$1'), 3],
  ['a source that no speech uses', addSource('other', 'Someone', 'Else'), 3],
  ['an author whose name a speaker bears', addSource('another', 'Иванов', 'Иван'), 2],
  ['an entry that is named', reword('notes/glossary/porto.md', 'A city', 'A town'), 2],
  ['an entry that nobody names', reword('notes/glossary/lisbon.md', 'The capital', 'A capital'), 3],
  [
    'a name of the glossary',
    reword('notes/glossary/lisbon.md', 'name: Lisbon', 'name: Porto harbour'),
    0
  ],
  ['an event that bears on a speech', reword('notes/timeline.yaml', 'is closed', 'was closed'), 2],
  ['an event that bears on none', reword('notes/timeline.yaml', 'is built', 'was built'), 3],
  ['the settings', reword('texts/archive.yaml', 'Small archive', 'Little archive'), 0],
  ['the about page', add('notes/about.md', '\nMore.\n'), 3],
  [
    'the time of a file',
    (folder) => writeFileSync(join(folder, tenDays), readFileSync(join(folder, tenDays))),
    3
  ]
]
