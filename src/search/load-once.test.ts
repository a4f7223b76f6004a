import {describe, expect, it} from 'vitest'
import {loadOnce} from './load-once.ts'

describe('loadOnce', () => {
  it('asks for a file once, and again only where it could not be loaded', async () => {
    const asked: string[] = []
    const once = loadOnce(async (path) => {
      asked.push(path)
      if (asked.length === 1) throw new Error('no network')
      return path
    })
    await expect(once('a')).rejects.toThrow('no network')
    expect(await Promise.all([once('a'), once('a'), once('b')])).toEqual(['a', 'a', 'b'])
    expect(asked).toEqual(['a', 'a', 'b'])
  })
})
