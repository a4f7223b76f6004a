import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {main} from '../cli.ts'
import {foldSpace} from '../model/canonical-text.ts'
import type {SpeechId} from '../model/types.ts'
import {readSpeech} from '../read/read-speech.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'

let folder: string
let archive: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  archive = join(folder, 'archive')
})
afterEach(() => rmSync(folder, {recursive: true}))

const transcript = 'On the harvest\r\n\r\nFellow citizens,\r\n\r\nThe harvest was *short*.\r\n'
const details = [
  '--id',
  'x-1790',
  '--title',
  'The harvest',
  '--speaker',
  'A. B.',
  '--date',
  '1790-01-08'
]

function received(content: string | Uint8Array, name = 'received.txt'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(...words: string[]) {
  const terminal = rememberingTerminal()
  const code = await main(['import', ...words, '--archive', archive], terminal)
  return {code, printed: terminal.printed.join('\n'), told: terminal.told.join('\n')}
}

const inArchive = (file: string) => readFileSync(join(archive, file), 'utf8')

describe('import', () => {
  it('makes a text that is read back whole, keeps the original and starts the ledger', async () => {
    const {code, printed, told} = await run(received(transcript), ...details, '--place', 'new-york')
    expect({code, told}).toEqual({code: 0, told: ''})
    expect(printed).toContain('texts/x-1790.md: 2 paragraphs, 1 heading')
    expect(inArchive('texts/originals/x-1790.txt')).toBe(transcript)
    const {value, faults} = readSpeech(archive, 'x-1790' as SpeechId)
    expect(faults).toEqual([])
    expect(value?.text.blocks.map(({anchor, text}) => [anchor, text])).toEqual([
      ['title', 'On the harvest'],
      ['p1', 'Fellow citizens,'],
      ['p2', 'The harvest was *short*.']
    ])
    expect(value?.front).toMatchObject({
      place: 'new-york',
      language: 'en',
      original: 'originals/x-1790.txt'
    })
    expect(value?.front.sha256).toBe(value?.original?.sha256)
    expect([...(value?.ledger.anchors.keys() ?? [])]).toEqual(['title', 'p1', 'p2'])
    expect(value?.ledger.anchors.get('p1' as never)?.wordings[0]?.since).toBe('1790-01-08')
  })

  it('changes nothing on a second run', async () => {
    await run(received(transcript), ...details)
    const {code, printed} = await run(received(transcript), ...details)
    expect(code).toBe(0)
    expect(printed).toContain('Unchanged: texts/x-1790.md')
  })

  it('writes over an edited text only when told to, and keeps its anchors then', async () => {
    await run(received(transcript), ...details)
    writeFileSync(
      join(archive, 'texts/x-1790.md'),
      `${inArchive('texts/x-1790.md')}\nMore. {#p3}\n`
    )
    const before = inArchive('texts/x-1790.md')
    const refused = await run(received(transcript), ...details)
    expect(refused.code).toBe(1)
    expect(refused.told).toContain('--force')
    expect(inArchive('texts/x-1790.md')).toBe(before)
    const better = transcript.replace('Fellow', 'My dear people,\r\n\r\nFellow')
    const forced = await run(received(better), ...details, '--updated', '2026-11-22', '--force')
    expect(forced.code).toBe(0)
    expect(inArchive('texts/x-1790.md')).toContain('My dear people, {#p0a}\n')
    expect(inArchive('texts/x-1790.md')).toContain('Fellow citizens, {#p1}')
  })

  it('imports all texts of a list', async () => {
    received('One.\n\nTwo.', 'one.txt')
    received('Three.', 'two.txt')
    const common = {
      title: 'T',
      speaker: 'S',
      date: '1790',
      language: 'en',
      source: 'A book',
      words: 3
    }
    const index = received(
      JSON.stringify([
        {id: 'one', file: 'one.txt', ...common},
        {id: 'two', file: 'two.txt', ...common}
      ]),
      'index.json'
    )
    const {code, printed, told} = await run('--index', index)
    expect(code).toBe(0)
    expect(printed).toContain('Imported 2 texts: 3 paragraphs.')
    expect(told).toContain('"A book" is no source')
    expect(readdirSync(join(archive, 'texts')).sort()).toEqual([
      'one.anchors.json',
      'one.md',
      'originals',
      'two.anchors.json',
      'two.md'
    ])
  })

  describe('writes nothing and says why', () => {
    it.each([
      ['an empty transcript', '', 'Unexpected empty transcript'],
      ['a transcript of white space', ' \n\f\n', 'Unexpected empty transcript'],
      ['a NUL character', 'one\ntwo\0', '2:4'],
      ['bytes that are not UTF-8', Buffer.from('caf\xe9s', 'latin1'), '1:4']
    ])('of %s', async (_name, content, reason) => {
      const {code, told} = await run(received(content), ...details)
      expect(code).toBe(1)
      expect(told).toContain('received.txt')
      expect(told).toContain(reason)
      expect(existsSync(archive)).toBe(false)
    })

    it('of a file of 50 MB', async () => {
      const path = received('')
      truncateSync(path, 50_000_000)
      const {code, told} = await run(path, ...details)
      expect(code).toBe(1)
      expect(told).toContain('Unexpected size of 50 MB, expected at most 10 MB')
      expect(existsSync(archive)).toBe(false)
    })

    it.each([
      ['an id that leads out of the archive', ['--id', '../x'], 'Unexpected value of --id'],
      ['an id in capitals', ['--id', 'X'], 'Unexpected value of --id'],
      [
        'a day that no calendar has',
        ['--date', '2022-02-30'],
        'Unexpected value of --date: 2022-02-30'
      ],
      ['a language that is no tag', ['--language', 'English'], 'Unexpected value of --language'],
      ['an unknown option', ['--speeker', 'x'], "Unknown option '--speeker'"]
    ])('of %s', async (_name, words, reason) => {
      const {code, told} = await run(received(transcript), ...details, ...words)
      expect({code, told}).toEqual({code: 2, told: expect.stringContaining(reason)})
      expect(existsSync(archive)).toBe(false)
    })

    it('of a transcript that is not there', async () => {
      const {code, told} = await run(join(folder, 'nothing.txt'), ...details)
      expect(code).toBe(2)
      expect(told).toContain('nothing.txt')
      expect(told).not.toMatch(/^ {2,}at /m)
    })

    it('of one bad transcript among many', async () => {
      received('One.', 'one.txt')
      received('Tw\0o.', 'two.txt')
      const common = {title: 'T', speaker: 'S', date: '1790'}
      const index = received(
        JSON.stringify([
          {id: 'one', file: 'one.txt', ...common},
          {id: 'two', file: 'two.txt', ...common}
        ]),
        'index.json'
      )
      const {code, told} = await run('--index', index)
      expect(code).toBe(1)
      expect(told).toContain('two.txt')
      expect(existsSync(archive)).toBe(false)
    })

    it('of a list with an id twice and a file outside its folder', async () => {
      received('One.', 'one.txt')
      const common = {title: 'T', speaker: 'S', date: '1790'}
      const twice = received(
        JSON.stringify([
          {id: 'one', file: 'one.txt', ...common},
          {id: 'one', file: 'one.txt', ...common}
        ]),
        'twice.json'
      )
      expect((await run('--index', twice)).told).toContain('Unexpected second "one"')
      mkdirSync(join(folder, 'lists'))
      const outside = received(
        JSON.stringify([{id: 'one', file: '../one.txt', ...common}]),
        'lists/index.json'
      )
      expect((await run('--index', outside)).told).toContain("expected one in the list's folder")
    })

    it('of an archive whose texts lie elsewhere', async () => {
      mkdirSync(archive)
      mkdirSync(join(folder, 'elsewhere'))
      symlinkSync(join(folder, 'elsewhere'), join(archive, 'texts'))
      const {code, told} = await run(received(transcript), ...details)
      expect(code).toBe(2)
      expect(told).toContain('a link leads out of the archive')
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
    })
  })

  it('finds the 52 paragraphs of the first text, word for word', async () => {
    const original = join(import.meta.dirname, '../../texts/originals/tokayev-2022-01-07.txt')
    const path = join(folder, 'received.txt')
    cpSync(original, path)
    await run(path, ...details)
    const {value} = readSpeech(archive, 'x-1790' as SpeechId)
    const blocks = value?.text.blocks ?? []
    const byId = new Map(blocks.map(({anchor, text}) => [anchor, text]))
    expect([...byId.keys()]).toEqual(['title', ...Array.from({length: 52}, (_, n) => `p${n + 1}`)])
    expect(byId.get('p1')).toBe('Dear compatriots,')
    expect(byId.get('p34')).toMatch(/ Almost 20 thousand bandits attacked Almaty\.$/)
    const words = foldSpace(readFileSync(original, 'utf8'))
    expect(blocks.map(({text}) => text).join(' ')).toBe(words)
  })
})
