import {describe, expect, it, vi} from 'vitest'
import {Memory} from './memory.ts'

describe('a memory', () => {
  it('makes a value once, also where that is nothing', () => {
    const make = vi.fn((key: string) => (key === 'none' ? undefined : key.length))
    const memory = new Memory<number | undefined>()
    const ask = (key: string) => memory.get(key, () => make(key))
    expect(['one', 'none', 'one', 'none'].map(ask)).toEqual([3, undefined, 3, undefined])
    expect(make.mock.calls).toEqual([['one'], ['none']])
  })

  it('holds no more than it may, and gives what was made at all times', () => {
    const make = vi.fn((key: string) => `${key}!`)
    const memory = new Memory<string>(2)
    const ask = (key: string) => memory.get(key, () => make(key))
    expect(['a', 'b', 'a', 'c', 'a'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!'])
    expect(make.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']])
  })
})
