import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, describe, expect, it} from 'vitest'
import {archiveFolder} from './testing/archive-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-same-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Builds the same archive in a folder of its own, in a process with another clock and locale. */
function sumsOf(name: string, zone: string, locale: string): string {
  const archive = archiveFolder()
  const out = join(folder, name)
  const line = [
    join(import.meta.dirname, 'run.js'),
    'cli',
    'build',
    '--archive',
    archive.path,
    '--out',
    out
  ]
  execFileSync(process.execPath, line, {
    env: {...process.env, TZ: zone, LANG: locale, LC_ALL: locale},
    stdio: 'pipe'
  })
  archive.remove()
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8')
}

describe('a build', () => {
  it('gives the same bytes at another place, in another time zone and locale', () => {
    const here = sumsOf('here', 'America/Los_Angeles', 'C')
    const there = sumsOf('there', 'Asia/Almaty', 'tr_TR.UTF-8')
    expect(there).toBe(here)
    expect(here.split('\n').length).toBeGreaterThan(50)
  })
})
