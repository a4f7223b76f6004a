import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {AnchorId, LedgerEntry, SpeechId} from '../model/types.ts'
import {formatLedger, readLedger} from './ledger.ts'

const speech = 'x-2022' as SpeechId
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  mkdirSync(join(folder, 'texts'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const read = (source: string) => {
  writeFileSync(join(folder, 'texts/x-2022.anchors.json'), source)
  return readLedger(folder, speech)
}
const sha256 = '0'.repeat(64)
const wording = {since: '2022', fingerprint: '0000', sha256, text: 'Words.'}
const file = (...anchors: object[]) =>
  JSON.stringify({format: 'rostrum-ledger-1', anchors}, undefined, 2)

describe('readLedger', () => {
  it('gives an empty ledger where none was started', () => {
    expect(readLedger(folder, speech)).toEqual({value: {anchors: new Map()}, faults: []})
  })

  it('gives back every ledger that formatLedger wrote, in its order', () => {
    const name = fc.stringMatching(/^(p[1-9][0-9]?[a-c]?|[a-z]{2,5}|[0-9]{4})$/)
    const entry = fc.record({
      wordings: fc.array(
        fc.record({
          since: fc.constantFrom('2022', '2022-01-07'),
          fingerprint: fc.constant('k7f3'),
          sha256: fc.constant(sha256),
          text: fc.string({unit: 'grapheme'})
        }),
        {minLength: 1, maxLength: 3}
      ),
      fate: fc.constantFrom('alive', 'retired'),
      to: fc.constant([])
    })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, entry), {selector: ([key]) => key}), (entries) => {
        const ledger = {anchors: new Map(entries as unknown as Array<[AnchorId, LedgerEntry]>)}
        const outcome = read(formatLedger(ledger))
        expect(outcome.faults).toEqual([])
        expect([...outcome.value.anchors]).toEqual([...ledger.anchors])
      }),
      {numRuns: 50}
    )
  })

  it.each([
    ['no JSON at all', '{"format": ', 'Unexpected YAML'],
    ['an unknown key', file({id: 'p1', fate: 'alive', wordings: [wording], fat: 1}), '"fat"'],
    ['an unknown fate', file({id: 'p1', fate: 'gone', wordings: [wording]}), 'alive, moved'],
    [
      'two entries for one anchor',
      file(
        {id: 'p1', fate: 'alive', wordings: [wording]},
        {id: 'p1', fate: 'alive', wordings: [wording]}
      ),
      'second entry for "p1"'
    ],
    [
      'a merger into nothing',
      file({id: 'p1', fate: 'merged', wordings: [wording]}),
      'Unexpected 0 targets of "p1", which is merged, expected one'
    ],
    [
      'a merger into an anchor that never was',
      file({id: 'p1', fate: 'merged', to: ['p2'], wordings: [wording]}),
      'Unexpected target "p2" of "p1"'
    ]
  ])('reports %s', (_name, source, reason) => {
    const {value, faults} = read(source)
    expect(value.anchors.size).toBe(0)
    expect(faults.map((fault) => fault.reason).join('\n')).toContain(reason)
  })

  it('tells the line of a fault', () => {
    const {faults} = read(file({id: 'p1', fate: 'gone', wordings: [wording]}))
    expect(faults[0]?.place.start?.line).toBe(6)
  })
})
