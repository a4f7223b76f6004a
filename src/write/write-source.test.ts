import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {OutsideArchive, writeSource} from './write-source.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-source-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('writeSource', () => {
  it('makes the folders it needs and leaves nothing else behind', () => {
    expect(writeSource(folder, 'texts/originals/x.txt', new Uint8Array([0xff, 0xfe]))).toBe(true)
    expect([...readFileSync(join(folder, 'texts/originals/x.txt'))]).toEqual([0xff, 0xfe])
    expect(readdirSync(join(folder, 'texts/originals'))).toEqual(['x.txt'])
  })

  it('leaves a file alone that already has the content', () => {
    writeSource(folder, 'x.md', 'words')
    utimesSync(join(folder, 'x.md'), 1, 1)
    expect(writeSource(folder, 'x.md', 'words')).toBe(false)
    expect(statSync(join(folder, 'x.md')).mtimeMs).toBe(1000)
  })

  it('writes over no file that a link names, but puts a file in place of the link', () => {
    writeSource(folder, 'other', 'kept')
    symlinkSync(join(folder, 'other'), join(folder, 'x.md'))
    writeSource(folder, 'x.md', 'new')
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('kept')
    expect(readFileSync(join(folder, 'x.md'), 'utf8')).toBe('new')
  })

  it('follows no link out of the archive', () => {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(archive, 'texts'))
    expect(() => writeSource(archive, 'texts/originals/x.md', 'words')).toThrow(OutsideArchive)
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
  })

  it('leaves no draft behind where the file cannot be put in place', () => {
    mkdirSync(join(folder, 'x.md'))
    expect(() => writeSource(folder, 'x.md', 'words')).toThrow()
    expect(readdirSync(folder)).toEqual(['x.md'])
  })
})
