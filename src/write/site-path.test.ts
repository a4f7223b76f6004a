import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sitePath} from './site-path.ts'

describe('sitePath', () => {
  it.each([
    'index.html',
    'tokayev-2022-01-07/claims/short-period-of-time/index.html',
    '.nojekyll',
    '.well-known/security.txt',
    'assets/style-4KQ7.css',
    'тексты/қаңтар.html',
    'a..b/c...d',
    'with space.txt'
  ])('lets %s pass', (path) => {
    expect(sitePath(path)).toBe(path)
  })

  it.each([
    ['', 'empty part'],
    ['/etc/passwd', 'slash at the beginning'],
    ['../secret', 'part "." or ".."'],
    ['a/../../b', 'part "." or ".."'],
    ['a/./b', 'part "." or ".."'],
    ['..', 'part "." or ".."'],
    ['a//b', 'empty part'],
    ['a/', 'empty part'],
    ['a\\b', String.raw`character "\\"`],
    ['a\0b', String.raw`character "\u0000"`],
    ['a\nb', String.raw`character "\n"`],
    ['what?', 'character "?"'],
    ['a#b', 'character "#"'],
    ['a%2e%2e', 'character "%"'],
    ['C:/x', 'character ":"'],
    ['cafe\u0301.html', 'not in Unicode form NFC'],
    ['\ud800.html', 'half of a surrogate pair'],
    [`${'a'.repeat(256)}/x`, 'more than 255 bytes']
  ])('refuses %j', (path, flaw) => {
    expect(() => sitePath(path)).toThrow(flaw)
  })

  it('lets nothing pass that leaves the site', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '/', '\\', '..a', '%2e%2e', '\0', 'é')
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('/', ''), (parts, separator) => {
        const path = parts.join(separator)
        let passed: string
        try {
          passed = sitePath(path)
        } catch {
          return
        }
        expect(join('/site', passed)).toBe(`/site/${passed}`)
      })
    )
  })
})
