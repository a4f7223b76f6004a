import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {afterEach, describe, expect, it} from 'vitest'
import {soundFiles} from '../check/examples.ts'
import {archiveFolder} from '../testing/archive-folder.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {buildAndTell} from './build.ts'
import {pdfCommand} from './pdf.ts'

/** Takes the archive away that folders are made from. */
const nothing = Object.fromEntries(Object.keys(soundFiles).map((file) => [file, null]))

const folders: Array<() => void> = []

afterEach(() => {
  for (const remove of folders.splice(0)) remove()
})

function anArchive(): string {
  const {path, remove} = archiveFolder({...nothing, ...smallArchiveFiles})
  folders.push(remove)
  return path
}

async function print(archive: string, values: Record<string, string | string[] | boolean> = {}) {
  const terminal = rememberingTerminal()
  const code = await pdfCommand.run({values: {archive, ...values}, words: []}, terminal)
  return {code, said: [...terminal.printed, ...terminal.told].join('\n')}
}

const speech = 'mayor-2021-05-01'

function inSite(archive: string, path: string): string {
  return join(archive, 'dist', path)
}

function pdfOf(archive: string): Buffer {
  return readFileSync(inSite(archive, `${speech}/${speech}.pdf`))
}

function pageOf(archive: string): string {
  return readFileSync(inSite(archive, `${speech}/index.html`), 'utf8')
}

describe('pdf', () => {
  it('makes a tagged PDF with an outline that names its speech, links to the published site, and is linked', async () => {
    const archive = anArchive()
    expect((await print(archive)).code).toBe(0)
    const pdf = pdfOf(archive).toString('latin1')
    for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (en)', '/DisplayDocTitle true']) {
      expect(pdf).toContain(part)
    }
    const title = Buffer.from('Address on the harbour', 'utf16le').swap16().toString('hex')
    expect(pdf).toContain(`/Title <FEFF${title.toUpperCase()}>`)
    expect(pdf).toMatch(/\/CreationDate \(D:\d{8}000000\+00'00'\)/)
    const links = [...pdf.matchAll(/\/URI \((https?:[^)]*)\)/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => /127\.0\.0\.1|localhost/.test(link ?? ''))).toEqual([])
    const sources = readFileSync(inSite(archive, `${speech}/sources/index.html`), 'utf8')
    const [, live] = /<a href="(https?:[^"]+)"[^>]*rel="external"/.exec(sources) ?? []
    expect(links).toContain(live?.replaceAll('&#x26;', '&'))
    expect(pageOf(archive)).toContain(`href="${speech}.pdf"`)
    const sum = createHash('sha256').update(pdfOf(archive)).digest('hex')
    expect(readFileSync(inSite(archive, 'SHA256SUMS'), 'utf8')).toContain(
      `${sum}  ${speech}/${speech}.pdf\n`
    )
  })

  it('gives the same bytes again, and others on other paper', async () => {
    const archive = anArchive()
    await print(archive)
    const first = pdfOf(archive)
    expect((await print(archive)).said).toContain('as it stands')
    await print(archive, {again: true})
    expect(pdfOf(archive).equals(first)).toBe(true)
    await print(archive, {paper: 'letter'})
    expect(pdfOf(archive).toString('latin1')).toMatch(/\/MediaBox \[0 0 612 792\]/)
  })

  it('is published by later builds as long as the page stands, and no longer', async () => {
    const archive = anArchive()
    await print(archive, {speech: [speech]})
    const first = pdfOf(archive)
    await buildAndTell({archive, out: join(archive, 'dist')}, rememberingTerminal())
    expect(pdfOf(archive).equals(first)).toBe(true)
    const file = join(archive, 'texts/archive.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^publisher: .*/m, 'publisher: Another'))
    await buildAndTell({archive, out: join(archive, 'dist')}, rememberingTerminal())
    expect(existsSync(inSite(archive, `${speech}/${speech}.pdf`))).toBe(false)
    expect(pageOf(archive)).not.toContain('.pdf"')
  })

  it('says which speech was meant, which paper there is, and what to install', async () => {
    const archive = anArchive()
    await expect(print(archive, {speech: ['mayor-2021-05-02']})).rejects.toThrow(
      `Did you mean "${speech}"?`
    )
    await expect(print(archive, {paper: 'a3'})).rejects.toThrow('expected a4 or letter')
    const before = process.env.CHROMIUM_PATH
    process.env.CHROMIUM_PATH = '/nowhere/chromium'
    try {
      await expect(print(archive)).rejects.toThrow('/nowhere/chromium')
    } finally {
      if (before === undefined) delete process.env.CHROMIUM_PATH
      else process.env.CHROMIUM_PATH = before
    }
    expect(existsSync(join(archive, 'dist'))).toBe(false)
  })

  it('prints nothing where texts or notes have faults', async () => {
    const archive = anArchive()
    writeFileSync(join(archive, 'texts/bad.md'), 'No front matter.\n')
    const {code} = await print(archive)
    expect(code).toBe(1)
    expect(existsSync(join(archive, '.cache/printed'))).toBe(false)
  })
})
