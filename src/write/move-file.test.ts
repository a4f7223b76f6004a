import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {SitePath} from '../model/types.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {openWriter} from './writer.ts'

const path = 'data/archive.sqlite' as SitePath

function folders(last?: string) {
  const root = temporaryFolder()
  for (const name of ['site', 'last/data', 'scratch'])
    mkdirSync(join(root, name), {recursive: true})
  if (last !== undefined) writeFileSync(join(root, 'last', path), last)
  const file = join(root, 'scratch/made')
  writeFileSync(file, 'some bytes', {mode: 0o600})
  const writer = openWriter({site: join(root, 'site'), last: join(root, 'last')})
  return {root, file, writer}
}

describe('Writer.move', () => {
  it('moves a file into the site, readable for all, and tells its size and hash', () => {
    const {root, file, writer} = folders()
    writer.move(path, file, 'sqlite')
    const target = join(root, 'site', path)
    expect(readFileSync(target, 'utf8')).toBe('some bytes')
    expect(statSync(target).mode & 0o777).toBe(0o644)
    expect(() => statSync(file)).toThrow(/ENOENT/)
    expect(writer.report()).toMatchObject({
      files: [
        {
          path,
          bytes: 10,
          sha256: createHash('sha256').update('some bytes').digest('hex'),
          from: 'sqlite'
        }
      ]
    })
    expect(writer.report().files).toEqual([])
  })

  it.each([
    ['the same bytes', 'some bytes', 'last'],
    ['other bytes of the same size', 'same bytes', 'site']
  ])('takes the last edition’s file only where it holds %s', (_what, last, place) => {
    const {root, file, writer} = folders(last)
    writer.move(path, file, 'sqlite')
    expect(readFileSync(join(root, place, path), 'utf8')).toBe('some bytes')
    expect(existsSync(join(root, 'site', path))).toBe(place === 'site')
    expect(existsSync(file)).toBe(false)
    expect(writer.report().files.map((moved) => moved.kept === true)).toEqual([place === 'last'])
  })

  it('leaves what lies at its path: the check of paths will tell', () => {
    const {root, file, writer} = folders()
    writer.write({path, content: 'first'}, 'first')
    writer.move(path, file, 'sqlite')
    expect(readFileSync(join(root, 'site', path), 'utf8')).toBe('first')
  })
})
