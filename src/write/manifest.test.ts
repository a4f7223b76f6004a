import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {NameIndex} from '../model/name-index.ts'
import type {SitePath} from '../model/types.ts'
import {
  addReport,
  emptyManifest,
  idsOf,
  missingPlaces,
  sortedFiles,
  type WriterReport,
  type WrittenFile,
  writtenFile
} from './manifest.ts'
import {packed, unpacked} from './packed.ts'

/** Few names, so that paths meet, in either case. */
const name = fc.constantFrom('a', 'A', 'b', 'ä', 'c.html', 'C.html', 'd.html')
const path = fc
  .array(name, {minLength: 1, maxLength: 3})
  .map((parts) => parts.join('/') as SitePath)
const id = fc.constantFrom('p1', 'p2', 'n-x')
const file = fc.record({
  path,
  sha256: fc.string({minLength: 4, maxLength: 4}),
  bytes: fc.nat(),
  from: fc.constantFrom('texts/a.md', 'sitemap'),
  stamp: fc.string()
})
const target = fc.tuple(path, fc.option(id)).map(([to, at]) => (at === null ? to : `${to}#${at}`))
const report: fc.Arbitrary<WriterReport> = fc.record({
  files: fc.array(file),
  ids: fc.uniqueArray(
    fc.tuple(
      path,
      fc.array(id, {minLength: 1}).map((ids) => `\n${ids.join('\n')}\n`)
    ),
    {selector: ([page]) => page}
  ),
  targets: fc.array(target)
})

/** What a manifest must tell, told from lists that hold everything. */
function plainly(reports: readonly WriterReport[]) {
  const files: WrittenFile[] = []
  const collisions: WrittenFile[] = []
  const idsByPage = new Map<string, string>()
  for (const {files: reported, ids} of reports) {
    for (const one of reported) {
      const key = one.path.toLowerCase()
      const isTaken = files.some((other) => other.path.toLowerCase() === key)
      ;(isTaken ? collisions : files).push(one)
    }
    for (const [page, list] of ids)
      if (files.some((one) => reported.includes(one) && one.path === page))
        idsByPage.set(page, list)
  }
  const missing = reports
    .flatMap(({targets}) => targets)
    .filter((one) => {
      const [to = '', at] = one.split('#')
      if (!files.some((other) => other.path === to)) return true
      return at !== undefined && to.endsWith('.html') && !idsByPage.get(to)?.includes(`\n${at}\n`)
    })
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {files, collisions, missing: [...new Set(missing)].sort(), idsByPage}
}

describe('a manifest', () => {
  it('tells the same as lists that hold everything', () => {
    fc.assert(
      fc.property(fc.array(report, {maxLength: 20}), fc.nat({max: 9}), (reports, mostPending) => {
        const manifest = {...emptyManifest(), mostPending}
        for (const one of reports) addReport(manifest, one)
        const expected = plainly(reports)
        expect([...sortedFiles(manifest)]).toEqual(expected.files)
        expect(manifest.collisions).toEqual(expected.collisions)
        expect([...missingPlaces(manifest)].sort()).toEqual(expected.missing)
        for (const one of expected.files) expect(writtenFile(manifest, one.path)).toEqual(one)
        for (const [page, ids] of expected.idsByPage)
          expect(idsOf(manifest, page)).toEqual(ids.slice(1, -1).split('\n'))
      })
    )
  })
})

describe('an index of names', () => {
  it('tells the place of every name, and of others hardly any', () => {
    const index = new NameIndex()
    const pathOf = (number: number) => `speech-${number % 97}/claims/note-${number}/index.html`
    for (let number = 0; number < 20_000; number++) index.add(pathOf(number), number % 300)
    for (let number = 0; number < 20_000; number++)
      expect(index.find(pathOf(number))).toContain(number % 300)
    const others = Array.from({length: 20_000}, (_, number) => index.find(`${pathOf(number)}x`))
    expect(others.filter((found) => found.length > 0).length).toBeLessThan(5)
  })
})

describe('a packed value', () => {
  it('is the same when it is unpacked', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpacked(packed(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })
})
