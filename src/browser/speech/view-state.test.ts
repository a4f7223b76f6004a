import {describe, expect, it} from 'vitest'
import {plainView, readView, writeView} from './view-state.ts'

describe('the view in the address', () => {
  it.each([
    ['', {}],
    ['?notes=off', {notes: 'off'}],
    ['?notes=off&as-of=2022-01-08&depth=text', {notes: 'off', asOf: '2022-01-08', depth: 'text'}],
    [
      '?kind=claim&rating=disputed&topic=media&at=p34',
      {kind: 'claim', rating: 'disputed', topic: 'media', at: 'p34'}
    ]
  ])('reads and writes %s', (query, said) => {
    expect(readView(query)).toEqual({...plainView, ...said})
    expect(writeView(readView(query), query)).toBe(query)
  })

  it.each(['?notes=maybe', '?depth=', '?as-of=yesterday'])('does not believe %s', (query) => {
    expect(readView(query)).toEqual(plainView)
  })

  it('leaves alone what is not its own', () => {
    expect(writeView({...plainView, notes: 'off'}, '?from=search')).toBe('?from=search&notes=off')
  })
})
