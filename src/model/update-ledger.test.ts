import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {placeAnchors} from '../import/place-anchors.ts'
import {parseText} from '../read/parse-text.ts'
import {edits, fresh, type Piece, words} from '../testing/random-edits.ts'
import {lostAnchors, resolveAnchor} from './ledger.ts'
import {nameBlocks} from './name-blocks.ts'
import type {AnchorId, Ledger} from './types.ts'
import {updateLedger} from './update-ledger.ts'

/** What the anchors command does with one text. */
function run(pieces: readonly Piece[], ledger: Ledger, date: string) {
  const source = pieces
    .map(
      ({anchor, text, heading}) => `${heading ? '## ' : ''}${text}${anchor ? ` {#${anchor}}` : ''}`
    )
    .join('\n\n')
  const {blocks} = parseText(source, 'x.md')
  const names = nameBlocks(ledger, blocks)
  const named = blocks.map((block, index) => ({...block, id: names[index]?.id ?? ('' as AnchorId)}))
  const update = updateLedger(ledger, named, date)
  const placed = placeAnchors(
    source,
    named.filter(({anchor, id}) => anchor !== id)
  )
  return {...update, blocks: parseText(placed, 'x.md').blocks}
}

const toPieces = (blocks: ReturnType<typeof run>['blocks']): Piece[] =>
  blocks.map(({anchor, text, kind}) => ({
    anchor,
    text,
    heading: kind === 'heading',
    touched: false
  }))

type State = ReturnType<typeof run>

const idsOf = ({blocks}: State) => blocks.map(({anchor}) => anchor as AnchorId)

function expectDistinctAnchors(state: State): void {
  const ids = idsOf(state)
  expect(ids).not.toContain(undefined)
  expect(new Set(ids).size).toBe(ids.length)
}

function expectUntouchedKept(state: State, pieces: readonly Piece[]): void {
  const now = state.blocks.map(({anchor, text}) => `${anchor} ${text}`)
  const untouched = pieces.filter(({touched}) => !touched)
  expect(now).toEqual(
    expect.arrayContaining(untouched.map(({anchor, text}) => `${anchor} ${text}`))
  )
}

function expectAllResolve(state: State): void {
  const ids = idsOf(state)
  for (const [id, entry] of state.ledger.anchors) {
    const {alive, retired, broken} = resolveAnchor(state.ledger, id) ?? {
      alive: [],
      retired: [],
      broken: [id]
    }
    expect(broken).toEqual([])
    expect(alive.length + retired.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining([...alive]))
    expect(entry.fate === 'alive').toBe(ids.includes(id))
  }
  expect(
    lostAnchors(
      state.ledger,
      ids.map((id) => ({id}))
    )
  ).toEqual([])
}

function expectOnlyAppended(state: State, before: Ledger): void {
  for (const [id, {wordings}] of before.anchors) {
    expect(state.ledger.anchors.get(id)?.wordings.slice(0, wordings.length)).toEqual(wordings)
  }
  for (const {kind, id} of state.changes) {
    if (kind === 'published') expect(before.anchors.has(id)).toBe(false)
  }
}

function expectNothingLeft(state: State): void {
  const again = run(toPieces(state.blocks), state.ledger, '2023')
  expect(again.changes).toEqual([])
  expect(again.blocks).toEqual(state.blocks)
}

describe('updateLedger', () => {
  it('loses no anchor, moves none and gives none twice in any series of edits', () => {
    const start = fc.array(words, {minLength: 1, maxLength: 8})
    const round = fc.array(edits, {minLength: 1, maxLength: 4})
    const none: Ledger = {anchors: new Map()}
    fc.assert(
      fc.property(start, fc.array(round, {minLength: 1, maxLength: 6}), (texts, rounds) => {
        let state = run(
          texts.map((text) => fresh(text)),
          none,
          '2022-01-01'
        )
        for (const [number, round] of rounds.entries()) {
          const pieces = toPieces(state.blocks)
          for (const edit of round) edit(pieces)
          const before = state.ledger
          state = run(pieces, before, `2022-02-0${number + 1}`)
          expectDistinctAnchors(state)
          expectUntouchedKept(state, pieces)
          expectAllResolve(state)
          expectOnlyAppended(state, before)
          expectNothingLeft(state)
        }
      }),
      {numRuns: 50}
    )
  })

  const first = 'Terrorists continue to damage public property and use weapons against citizens.'
  const second =
    'There were calls from abroad for both sides to hold talks and resolve it in peace.'
  const third =
    'We are dealing with armed and trained bandits, both local and foreign, and must be firm.'
  const start = () =>
    run(
      [first, second, third].map((text) => fresh(text)),
      none(),
      '2022-01-07'
    )
  const none = (): Ledger => ({anchors: new Map()})
  const written = (anchor: string | undefined, text: string): Piece => ({...fresh(text), anchor})
  const fates = (pieces: Piece[]) =>
    run(pieces, start().ledger, '2022-02-01').changes.filter(({kind}) => kind === 'settled')

  it.each<[string, Piece[], object]>([
    [
      'a paragraph that was taken out as retired',
      [written('p1', first), written('p3', third)],
      {id: 'p2', fate: 'retired', to: []}
    ],
    [
      'a paragraph joined to the next as merged into it',
      [written('p1', first), written('p3', `${second} ${third}`)],
      {id: 'p2', fate: 'merged', to: ['p3']}
    ],
    [
      'a paragraph cut in two new ones as split',
      [
        written('p1', first),
        fresh('There were calls from abroad for both sides'),
        fresh('to hold talks and resolve it in peace.'),
        written('p3', third)
      ],
      {id: 'p2', fate: 'split', to: ['p1a', 'p1b']}
    ],
    [
      'a paragraph that was given another anchor as moved',
      [written('p1', first), written('p3', third), written('p4', second)],
      {id: 'p2', fate: 'moved', to: ['p4']}
    ],
    [
      'a paragraph whose words were shared out as split',
      [
        written('p1', `${first} There were calls from abroad for both sides`),
        written('p3', `to hold talks and resolve it in peace. ${third}`)
      ],
      {id: 'p2', fate: 'split', to: ['p1', 'p3']}
    ]
  ])('judges %s', (_name, pieces, expected) => {
    expect(fates(pieces)).toEqual([expect.objectContaining(expected)])
  })

  it('follows a very short paragraph into the one that took it up, past others of the same words', () => {
    const texts = ['[Applause]', first, '[Applause]', second]
    const before = run(
      texts.map((text) => fresh(text)),
      none(),
      '2022-01-07'
    )
    const pieces = [
      written('p1', '[Applause]'),
      written('p2', first),
      written('p4', `[Applause] ${second}`)
    ]
    const settled = run(pieces, before.ledger, '2022-02-01').changes.at(-1)
    expect(settled).toMatchObject({id: 'p3', fate: 'merged', to: ['p4']})
  })

  it('gives a paragraph that lost its anchor that anchor back, though a word was changed', () => {
    const {blocks, changes} = run(
      [written('p1', first), fresh(second.replace('abroad', 'outside')), written('p3', third)],
      start().ledger,
      '2022-02-01'
    )
    expect(blocks.map(({anchor}) => anchor)).toEqual(['p1', 'p2', 'p3'])
    expect(changes).toEqual([expect.objectContaining({kind: 'reworded', id: 'p2'})])
  })

  it('lets the paragraph keep an anchor that stands twice whose words the ledger knows', () => {
    const {blocks} = run(
      [
        written('p1', 'Quite other words.'),
        written('p1', first),
        written('p2', second),
        written('p3', third)
      ],
      start().ledger,
      '2022-02-01'
    )
    expect(blocks.map(({anchor}) => anchor)).toEqual(['p0a', 'p1', 'p2', 'p3'])
  })

  it('records each wording with its date and its words', () => {
    const {ledger} = run([written('p1', 'New words.')], start().ledger, '2022-02-01')
    const entry = ledger.anchors.get('p1' as AnchorId)
    expect(entry?.wordings.map(({since, text}) => [since, text])).toEqual([
      ['2022-01-07', first],
      ['2022-02-01', 'New words.']
    ])
  })

  it('lets an anchor that came back live again', () => {
    const gone = run([written('p1', first), written('p3', third)], start().ledger, '2022-02-01')
    const back = run(
      [first, second, third].map((text, index) => written(`p${index + 1}`, text)),
      gone.ledger,
      '2022-03-01'
    )
    expect(back.changes).toEqual([{kind: 'returned', id: 'p2'}])
    expect(back.ledger.anchors.get('p2' as AnchorId)).toMatchObject({fate: 'alive', to: []})
  })

  it('sets a fate that the editor has decided before its own judgement', () => {
    const named = [
      {id: 'p1' as AnchorId, text: first},
      {id: 'p3' as AnchorId, text: third}
    ]
    const decided = new Map([['p2' as AnchorId, {fate: 'merged' as const, to: ['p3' as AnchorId]}]])
    const {ledger} = updateLedger(start().ledger, named, '2022-02-01', decided)
    expect(resolveAnchor(ledger, 'p2' as AnchorId)?.alive).toEqual(['p3'])
  })
})
