import {describe, expect, it} from 'vitest'
import {lostAnchors, resolveAnchor} from './ledger.ts'
import type {AnchorId, Ledger, LedgerEntry} from './types.ts'

const id = (name: string) => name as AnchorId

function ledgerOf(fates: Record<string, [LedgerEntry['fate'], ...string[]]>): Ledger {
  return {
    anchors: new Map(
      Object.entries(fates).map(([name, [fate, ...to]]) => [
        id(name),
        {wordings: [], fate, to: to.map(id)}
      ])
    )
  }
}

describe('resolveAnchor', () => {
  it.each([
    ['itself where it lives', {p1: ['alive']}, {alive: ['p1'], retired: [], broken: []}],
    [
      'the paragraph it was merged into, through several fates',
      {p1: ['moved', 'p2'], p2: ['merged', 'p3'], p3: ['alive']},
      {alive: ['p3'], retired: [], broken: []}
    ],
    [
      'all parts of a split, one of which was retired since',
      {p1: ['split', 'p2', 'p3'], p2: ['alive'], p3: ['retired']},
      {alive: ['p2'], retired: ['p3'], broken: []}
    ],
    [
      'one paragraph once, though two ways lead there',
      {p1: ['split', 'p2', 'p3'], p2: ['merged', 'p4'], p3: ['merged', 'p4'], p4: ['alive']},
      {alive: ['p4'], retired: [], broken: []}
    ],
    [
      'a circle as broken',
      {p1: ['moved', 'p2'], p2: ['moved', 'p1']},
      {alive: [], retired: [], broken: ['p1']}
    ],
    ['an unknown anchor as broken', {p1: ['moved', 'p9']}, {alive: [], retired: [], broken: ['p9']}]
  ] as const)('gives %s', (_name, fates, landing) => {
    const ledger = ledgerOf(fates as unknown as Parameters<typeof ledgerOf>[0])
    expect(resolveAnchor(ledger, id('p1'))).toEqual(landing)
  })

  it('knows nothing of an anchor that was never published', () => {
    expect(resolveAnchor(ledgerOf({p1: ['alive']}), id('p2'))).toBeUndefined()
  })
})

describe('lostAnchors', () => {
  it('names anchors that left the text without a fate, or whose fate leads nowhere', () => {
    const ledger = ledgerOf({
      p1: ['alive'],
      p2: ['alive'],
      p3: ['merged', 'p1'],
      p4: ['moved', 'p5'],
      p5: ['moved', 'p4']
    })
    expect(lostAnchors(ledger, [{id: id('p1')}])).toEqual([
      {id: 'p2', reason: 'vanished'},
      {id: 'p4', reason: 'leads-nowhere'},
      {id: 'p5', reason: 'leads-nowhere'}
    ])
  })
})
