import {mkdirSync, rmSync, symlinkSync, truncateSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {type ArchiveFolder, archiveFolder} from '../testing/archive-folder.ts'
import {checkFolder} from '../testing/check-folder.ts'
import {describeFault} from './describe-fault.ts'
import {
  altered,
  claimNote,
  noteFile,
  settingsFile,
  sourceFile,
  termNote,
  text,
  textFile
} from './examples.ts'
import type {ExampleFiles} from './rule.ts'

let folder: ArchiveFolder | undefined
afterEach(() => folder?.remove())

interface BadInput {
  title: string
  files?: ExampleFiles
  /** What cannot be written as a file's content. */
  spoil?: (archive: string) => void
  /** Rule and place of the first fault, and what it says. */
  first: [ruleId: string, place: string, says: RegExp]
}

const otherFile = 'notes/lincoln-1863/other.md'

const inputs: BadInput[] = [
  {
    title: 'malformed YAML',
    files: {[noteFile]: altered(termNote, 'at: p1', 'at: [p1')},
    first: ['front-matter-is-valid', `${noteFile}:4:1`, /^Unexpected YAML: /]
  },
  {
    title: 'an alias that stands for itself',
    files: {[noteFile]: altered(termNote, 'at: p1', 'at: p1\ntopics: &loop [*loop]')},
    first: ['front-matter-is-valid', `${noteFile}:4:16`, /the alias "\*loop"/]
  },
  {
    title: 'a value of the wrong type',
    files: {[noteFile]: altered(termNote, 'at: p1', 'at: [p1]')},
    first: ['front-matter-is-valid', `${noteFile}:3:5`, /value of "at", expected text/]
  },
  {
    title: 'a note that names no paragraph of the text but climbs',
    files: {[noteFile]: altered(termNote, 'at: p1', 'at: ../p1')},
    first: ['front-matter-is-valid', `${noteFile}:3:5`, /the id of a paragraph: lower-case/]
  },
  {
    title: 'two events with one id in one file',
    files: {
      'notes/timeline.yaml':
        '- {id: one, date: 1863, text: One., sources: [declaration-1776]}\n'.repeat(2)
    },
    first: ['id-is-unique', 'notes/timeline.yaml:2:8', /second record with the id "one"/]
  },
  {
    title: 'an empty text',
    files: {[textFile]: ''},
    first: ['front-matter-is-valid', `${textFile}:1:1`, /empty file/]
  },
  {
    title: 'a text that is white space',
    files: {[textFile]: ' \n\n\t\n'},
    first: ['front-matter-is-valid', `${textFile}:1:1`, /empty file/]
  },
  {
    title: 'a text without front matter',
    files: {[textFile]: 'Four score and seven years ago {#p1}\n'},
    first: [
      'front-matter-is-valid',
      `${textFile}:1:1`,
      /beginning of the file, expected front matter/
    ]
  },
  {
    title: 'a text of 50 MB',
    spoil: (archive) => truncateSync(join(archive, textFile), 50_000_000),
    first: ['file-is-readable', textFile, /size of 50 MB, expected at most 10 MB/]
  },
  {
    title: 'a note that is a link out of the archive',
    spoil: (archive) => symlinkSync('/etc/hostname', join(archive, otherFile)),
    first: ['file-is-inside-archive', otherFile, /leads out of the archive/]
  },
  {
    title: 'a folder of notes that is a link out of the archive',
    spoil: (archive) => {
      const notes = join(archive, dirname(noteFile))
      rmSync(notes, {recursive: true})
      symlinkSync(join(import.meta.dirname, '../../notes'), notes)
    },
    first: ['file-is-inside-archive', 'notes/lincoln-1863/about.md', /leads out of the archive/]
  },
  {
    title: 'a note that is a link to itself',
    spoil: (archive) => symlinkSync('other.md', join(archive, otherFile)),
    first: ['file-is-readable', otherFile, /circle of links/]
  },
  {
    title: 'a folder in the place of a note',
    spoil: (archive) => mkdirSync(join(archive, otherFile)),
    first: ['file-is-readable', otherFile, /folder "notes/]
  },
  {
    title: 'no folder texts/',
    spoil: (archive) => rmSync(join(archive, 'texts'), {recursive: true}),
    first: ['archive-has-texts', 'texts', /absence of texts/]
  },
  {
    title: 'an address that the browser would run, hidden by a tab',
    files: {[noteFile]: altered(termNote, 'A score', '[A score](java&Tab;script:alert)')},
    first: ['markdown-is-safe', `${noteFile}:8:1`, /address "java\tscript:alert" of a link/]
  },
  {
    title: 'data in the place of an address',
    files: {
      [noteFile]: altered(termNote, 'A score', '[A score][x]\n\n[x]: data:text/html,<script>\n\n')
    },
    first: ['markdown-is-safe', `${noteFile}:10:1`, /address "data:text\/html/]
  },
  {
    title: 'an image of another site behind a reference',
    files: {
      [noteFile]: altered(termNote, 'A score', '![A score][x]\n\n[x]: //images.example/x.png\n\n')
    },
    first: ['markdown-is-safe', `${noteFile}:8:1`, /address "\/\/images\.example/]
  },
  {
    title: 'a script in the reason of a rating',
    files: {[noteFile]: altered(claimNote, 'bears that year.', 'bears <script>alert(1)</script>.')},
    first: ['markdown-is-safe', `${noteFile}:8:9`, /raw HTML "<script>"/]
  },
  {
    title: 'speeches that are each other’s former ids',
    files: {
      [textFile]: altered(text, 'language: en', 'language: en\naliases: [lincoln-1865]'),
      'texts/lincoln-1865.md': altered(
        text,
        'language: en',
        'language: en\naliases: [lincoln-1863]'
      )
    },
    first: ['alias-is-free', `${textFile}:7:11`, /former id "lincoln-1865"/]
  },
  {
    title: 'a list of sources that is a link to nothing',
    spoil: (archive) => symlinkSync('missing.yaml', join(archive, `${sourceFile}.yaml`)),
    first: ['file-is-readable', `${sourceFile}.yaml`, /absence of/]
  }
]

describe('bad input', () => {
  it.each(inputs)('$title has a fault of its own', ({files = {}, spoil, first}) => {
    folder = archiveFolder(files)
    spoil?.(folder.path)
    const [fault] = checkFolder(folder.path)
    const [ruleId, place, says] = first
    expect(fault?.ruleId).toBe(ruleId)
    expect(fault?.reason).toMatch(says)
    expect(fault && describeFault(fault)[0]).toBe(`${place} ${fault?.reason}`)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a list of sources', sourceFile],
    ['a note that others name', otherFile],
    ['the settings', settingsFile]
  ])('is told once where it is %s, not again by all that names what is in it', (_name, file) => {
    folder = archiveFolder({
      [noteFile]: altered(claimNote, 'updated:', 'related: [other]\nupdated:'),
      [otherFile]: termNote,
      'notes/timeline.yaml':
        '- {id: one, date: 1863, text: One., sources: [declaration-1776], bears-on: [lincoln-1863#n-other]}\n',
      [file]: 'broken: ['
    })
    expect(new Set(checkFolder(folder.path).map(({place}) => place.file))).toEqual(new Set([file]))
  })
})
