import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {archiveExports, speechExports} from '../exports/index.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {Misuse} from './command.ts'
import {exportCommand} from './export.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-export-'))
const archive = join(folder, 'archive')
const speech = 'mayor-2021-05-01'

beforeAll(() => {
  for (const [path, content] of Object.entries(smallArchiveFiles)) {
    mkdirSync(dirname(join(archive, path)), {recursive: true})
    writeFileSync(join(archive, path), content)
  }
})

afterAll(() => rmSync(folder, {recursive: true}))

async function exporting(words: string[], values: Record<string, string> = {}) {
  const terminal = rememberingTerminal()
  const code = await exportCommand.run({words, values: {archive, ...values}}, terminal)
  return {code, terminal, output: Buffer.concat(terminal.bytes)}
}

describe('the export command', () => {
  it('writes one format of a speech to standard output, as it is', async () => {
    const {code, output, terminal} = await exporting(['text'], {speech})
    expect(code).toBe(0)
    expect(output.toString()).toMatch(/^\S[^\n]*\n/)
    expect(terminal.printed).toEqual([])
  })

  it('writes to a file', async () => {
    const out = join(folder, 'new/one.xml')
    const {terminal} = await exporting(['tei'], {speech, out})
    expect(readFileSync(out, 'utf8')).toMatch(/<\/TEI>\n$/)
    expect(terminal.printed[0]).toContain(out)
  })

  it('writes one file of a format that has several, by its name', async () => {
    const {output} = await exporting(['csv'], {file: 'claims.csv'})
    expect(output.toString()).toMatch(/^speech,/)
  })

  it('writes a database as bytes', async () => {
    const {output} = await exporting(['sqlite'])
    expect(output.subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  it('writes all files of a format into a folder', async () => {
    const out = join(folder, 'tables/')
    await exporting(['csv'], {out})
    expect(readdirSync(join(out, 'data'))).toContain('claims.csv')
  })

  it.each(speechExports.map(({name}) => [name]))('makes %s of every speech', async (name) => {
    for (const id of ['mayor-2021-05-01', 'minister-2022-02-03', 'speaker-2023']) {
      const out = join(folder, `${name}-${id}/`)
      const made = await exporting([name], {speech: id, out}).catch((error: unknown) => error)
      if (made instanceof Misuse)
        expect(['tei-apparatus', 'bibliographies', 'cards', 'embed']).toContain(name)
      else expect(existsSync(out)).toBe(true)
    }
  })

  it.each(archiveExports.map(({name}) => [name]))('makes %s of the archive', async (name) => {
    const out = join(folder, `${name}/`)
    const made = await exporting([name], {out}).catch((error: unknown) => error)
    if (made instanceof Misuse) expect(name).toBe('claim-table')
    else {
      expect(made).toMatchObject({code: 0})
      expect(readdirSync(out)).not.toEqual([])
    }
  })

  it('lists every format in its help', () => {
    for (const {name, summary} of [...speechExports, ...archiveExports]) {
      expect(exportCommand.help).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
      expect(exportCommand.help).toContain(summary)
    }
  })

  it.each([
    ['no format', [], {}, /No format/],
    ['an unknown format', ['tie'], {speech}, /"tie". Did you mean "tei"/],
    ['a format that is far from all', ['docx'], {speech}, /Expected one of: .*tei/],
    ['an unknown speech', ['tei'], {speech: 'mayor-2021-05-02'}, /Did you mean "mayor-2021-05-01"/],
    ['no speech where there are several', ['tei'], {}, /Which of 3 speeches/],
    ['a speech for a format of the archive', ['csv'], {speech}, /leave out --speech/],
    ['several files and one place', ['csv'], {}, /This format has \d+ files.*--file/],
    ['an unknown file', ['csv'], {file: 'claim.csv'}, /Did you mean "claims.csv"/]
  ])('says what to do about %s', async (_what, words, values, message) => {
    const made = exporting(words as string[], values as Record<string, string>)
    await expect(made).rejects.toThrow(message as RegExp)
    await expect(made).rejects.toThrow(Misuse)
  })

  it('tells faults and writes nothing', async () => {
    const file = join(archive, 'notes/mayor-2021-05-01/wrong.md')
    writeFileSync(
      file,
      '---\nquote: not there\nat: p1\nkind: context\nupdated: 2021-01-01\n---\nX.\n'
    )
    const out = join(folder, 'wrong.xml')
    const {code, terminal} = await exporting(['tei'], {speech, out})
    expect(code).toBe(1)
    expect(terminal.told.join('\n')).toContain('quote-resolves')
    expect(existsSync(out)).toBe(false)
    rmSync(file)
  })
})
