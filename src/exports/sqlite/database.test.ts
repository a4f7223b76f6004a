import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import {afterAll, describe, expect, it} from 'vitest'
import {exportFiles} from '../../testing/export-files.ts'
import type {TestArchive} from '../../testing/read-archive.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {withScratch} from '../../write/with-scratch.ts'
import {database} from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-sqlite-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const bytesOf = async ({archive, speeches}: TestArchive) =>
  (await exportFiles(database, archive, speeches)).get('data/archive.sqlite') ?? Buffer.alloc(0)

async function open(given: TestArchive, name: string) {
  const file = join(folder, `${name}.sqlite`)
  writeFileSync(file, await bytesOf(given))
  return {file, connection: new sqlite.Database(file, {readOnly: true})}
}

const own = ownEdition()
const rich = richArchive()
const opened = {own: await open(own, 'own'), rich: await open(rich, 'rich')}

describe.each(['own', 'rich'] as const)('the database of the %s archive', (which) => {
  const {connection} = opened[which]
  const {speeches} = {own, rich}[which]

  it('is whole, and every reference leads to a row', () => {
    expect(connection.all('PRAGMA integrity_check')).toEqual([{integrity_check: 'ok'}])
    expect(connection.all('PRAGMA foreign_key_check')).toEqual([])
  })

  it('gives the words of every paragraph and note back, and of each note the words it is on', () => {
    const texts = connection.all(
      'SELECT text FROM paragraphs p JOIN speeches s ON s.id = p.speech ORDER BY date_first, s.id, position'
    )
    const inOrder = [...speeches].sort((a, b) => (a.speech.id < b.speech.id ? -1 : 1))
    expect(texts.map(({text}) => text).sort()).toEqual(
      inOrder.flatMap(({speech}) => speech.blocks.map(({text}) => text)).sort()
    )
    const wrong = connection.all(
      `SELECT n.slug FROM notes n JOIN paragraphs p ON p.speech = n.speech AND p.id = n.paragraph
       WHERE substr(p.text, n.start + 1, n.end - n.start) <> n.quote`
    )
    expect(wrong).toEqual([])
  })
})

describe('the database', () => {
  const {connection, file} = opened.own

  it('finds words in paragraphs, whatever their case', () => {
    const found = connection.all(
      `SELECT p.id FROM paragraphs_search JOIN paragraphs p ON p.row_id = paragraphs_search.rowid
       WHERE paragraphs_search MATCH 'BANDITS' AND p.text LIKE '%20 thousand%'`
    )
    expect(found).toEqual([{id: 'p34'}])
  })

  it('finds words of other scripts', () => {
    const {connection: other} = opened.rich
    const found = other.all(
      `SELECT p.speech FROM paragraphs_search JOIN paragraphs p ON p.row_id = paragraphs_search.rowid
       WHERE paragraphs_search MATCH 'порт OR السلام' ORDER BY p.speech`
    )
    expect(found).toEqual([{speech: 'minister-2022-02-03'}, {speech: 'speaker-2023'}])
  })

  it('refuses values of another type', async () => {
    const copy = join(folder, 'copy.sqlite')
    writeFileSync(copy, await bytesOf(rich))
    const writable = new sqlite.Database(copy)
    expect(() => writable.exec("UPDATE paragraphs SET position = 'first'")).toThrow(/INTEGER/)
    writable.close()
  })

  it('explains its columns in its schema', () => {
    const row = connection.get("SELECT sql FROM sqlite_schema WHERE name = 'claims'")
    expect(row?.sql).toContain('-- The claim restated without a verdict.')
  })

  it('keeps texts whole in which odd characters stand', async () => {
    const texts = ['one\0two', 'half \ud83d a pair', 'whole \ud83d\ude42 pair']
    const file = await withScratch(async (scratch) => {
      const collector = database.collect(scratch)
      const [context] = rich.speeches
      if (!context) throw new Error('no speech')
      const {blocks} = context.speech
      const odd = blocks.map((block, at) => ({...block, text: texts[at] ?? block.text}))
      const speech = {...context.speech, blocks: odd}
      collector.take(database.contribute({...context, speech}))
      for await (const made of collector.finish(rich.archive)) {
        if ('file' in made) copyFileSync(made.file, join(folder, 'odd.sqlite'))
      }
      return join(folder, 'odd.sqlite')
    })
    const connection = new sqlite.Database(file, {readOnly: true})
    const kept = connection.all('SELECT hex(text) AS bytes FROM paragraphs LIMIT 3')
    const expected = texts.map((text) => Buffer.from(text).toString('hex').toUpperCase())
    expect(kept.map(({bytes}) => bytes)).toEqual(expected)
  })

  it('has the same bytes again', async () => {
    expect((await bytesOf(richArchive())).equals(await bytesOf(rich))).toBe(true)
  })

  it('opens in the sqlite3 of Python, where there is one', () => {
    const program = [
      'import sqlite3, sys',
      'c = sqlite3.connect(sys.argv[1])',
      "print(c.execute('select count(*) from claims join ratings using (speech, note)').fetchone()[0])"
    ].join('\n')
    const steps = own.speeches.flatMap(({speech}) =>
      speech.notes.flatMap((note) => (note.kind === 'claim' ? note.history : []))
    )
    expect(pythonSays(program, file) ?? String(steps.length)).toBe(String(steps.length))
  })
})

function pythonSays(program: string, file: string): string | undefined {
  try {
    return execFileSync('python3', ['-c', program, file], {encoding: 'utf8'}).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
