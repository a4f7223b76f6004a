import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'
import {noteToSave} from './note-to-save.ts'

const note = '---\nquote: a harbour\nat: p1\n---\n\nIt was never built.\n'

it('saves the first note that hangs on words, each time with one word before its own', () => {
  const archive = temporaryFolder()
  writeFiles(archive, {
    'texts/archive.yaml': 'title: Archive',
    'texts/a-speech.md': 'No notes hang on it.',
    'texts/b-speech.md': 'A harbour.',
    'notes/b-speech/gaps.md': '---\nupdated: 2026-11-22\n---\n\nNothing is known.\n',
    'notes/b-speech/harbour.md': note
  })
  const found = noteToSave(archive)
  expect(found).toMatchObject({speech: 'b-speech', slug: 'harbour'})
  for (const word of ['Saved1.', 'Saved2.']) {
    found.save(word)
    expect(readFileSync(join(archive, 'notes/b-speech/harbour.md'), 'utf8')).toBe(
      note.replace('It was', `${word} It was`)
    )
  }
})

it('says so where no note hangs on words', () => {
  const archive = temporaryFolder()
  writeFiles(archive, {'texts/a-speech.md': 'Words.'})
  expect(() => noteToSave(archive)).toThrow(`No note hangs on words in ${archive}.`)
})
