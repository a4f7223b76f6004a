import {describe, expect, it} from 'vitest'
import {smallArchive} from '../testing/small-archive.ts'
import {fingerprint, wordingHash} from './canonical-text.ts'
import {type Change, changesOf, changesOfSpeech} from './changes.ts'
import {describeChange} from './describe-change.ts'
import type {Archive} from './types.ts'

const entry = (id: string, wordings: string[], rest: object = {fate: 'alive'}) => ({
  id,
  wordings: wordings.map((text, index) => ({
    since: `202${3 + index}-01-01`,
    fingerprint: fingerprint(wordingHash(text)),
    sha256: wordingHash(text),
    text
  })),
  ...rest
})

const {archive} = smallArchive({
  'notes/mayor-2021-05-01/told.md': `---
quote: harbour
at: p2
kind: context
updated: 2021-07-03
changes:
  - {date: 2021-07-01, what: A map was added.}
  - {date: 2021-07-01, what: A date was mended.}
---

Told.
`,
  'texts/minister-2022-02-03.anchors.json': JSON.stringify({
    format: 'rostrum-ledger-1',
    anchors: [
      entry('p1', ['Граждане!', 'Уважаемые граждане!']),
      entry('p2', ['Порт открыт.']),
      entry('p3', ['Спасибо.'], {fate: 'retired', on: '2025-05-05'})
    ]
  })
})
const changes = allChanges(archive)

function allChanges(from: Archive): Change[] {
  return changesOf(from).flatMap(({speech, place}) => changesOfSpeech(speech)[place] ?? [])
}

describe('changesOf', () => {
  it('lists ratings, notes and wordings, newest first', () => {
    expect(changes.map(({date, id}) => `${date} ${id}`)).toEqual([
      '2025-05-05 minister-2022-02-03#p3@2025-05-05-retired',
      `2024-01-01 minister-2022-02-03#p1@2024-01-01-reworded-${fingerprint(wordingHash('Уважаемые граждане!'))}`,
      '2022-03-01 minister-2022-02-03/claims/port-open#h-2022-03-01',
      '2021-07-03 mayor-2021-05-01#n-told@2021-07-03',
      '2021-07-01 mayor-2021-05-01#n-told@2021-07-01',
      '2021-07-01 mayor-2021-05-01#n-told@2021-07-01-2',
      '2021-06-02 mayor-2021-05-01/claims/ten-days#h-2021-06-02',
      '2021-05-03 mayor-2021-05-01#n-harbour-term@2021-05-03',
      '2021-05-03 mayor-2021-05-01#n-all-is-well@2021-05-03',
      '2021-05-02 mayor-2021-05-01/claims/ten-days#h-2021-05-02',
      '2021-05-02 mayor-2021-05-01/claims/nobody-hurt#h-2021-05-02'
    ])
  })

  it('keeps the name of a change when later ones come', () => {
    const ids = changes.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says what changed and why', () => {
    expect(changes.slice(0, 7).map(describeChange)).toEqual([
      {title: 'Address p3', event: 'Address retired', ratings: [], detail: 'Its place says so.'},
      {
        title: 'Wording of p1',
        event: 'Text changed',
        ratings: [],
        detail: 'Was: “Граждане!” Now: “Уважаемые граждане!”'
      },
      {
        title: 'The harbour is open.',
        event: 'New note',
        ratings: ['supported'],
        detail: 'First rated. The log says so.'
      },
      {
        title: '“harbour”',
        event: 'Note changed',
        ratings: [],
        detail: 'Its file does not say what.'
      },
      {title: '“harbour”', event: 'Note changed', ratings: [], detail: 'A map was added.'},
      {title: '“harbour”', event: 'Note changed', ratings: [], detail: 'A date was mended.'},
      {
        title: 'The harbour was closed for ten days.',
        event: 'Rating changed',
        ratings: ['disputed', 'contradicted'],
        detail: 'The log came to light.'
      }
    ])
  })

  it('tells of a new note what it is about, and keeps its address when it is changed', () => {
    const file = (more: string) => ({
      'notes/mayor-2021-05-01/quay.md': `---
quote: harbour
at: p2
kind: context
${more}
---

The quay is *older* than the harbour. It was built in 1900.
`
    })
    const quay = (more: string) =>
      allChanges(smallArchive(file(more)).archive).filter(({note}) => note?.slug === 'quay')
    const told = (more: string) =>
      quay(more).map((change) => {
        const {event, detail} = describeChange(change)
        return `${change.id} ${event}: ${detail}`
      })
    const isNew = 'mayor-2021-05-01#n-quay@2021-07-01 New note: The quay is older than the harbour.'
    expect(told('updated: 2021-07-01')).toEqual([isNew])
    expect(
      told(
        'created: 2021-07-01\nupdated: 2021-08-01\nchanges: [{date: 2021-08-01, what: A year was added.}]'
      )
    ).toEqual(['mayor-2021-05-01#n-quay@2021-08-01 Note changed: A year was added.', isNew])
    expect(
      told(
        'created: 2021-07-01\nupdated: 2021-07-01\nchanges: [{date: 2021-07-01, what: A year was added.}]'
      )
    ).toEqual([isNew, 'mayor-2021-05-01#n-quay@2021-07-01-2 Note changed: A year was added.'])
  })
})
