import {posix} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {relativePath} from './relative-path.ts'

describe('relativePath', () => {
  it.each([
    ['index.html', 'claims/index.html', 'claims/index.html'],
    ['claims/index.html', 'index.html', '../index.html'],
    ['claims/index.html', 'claims/index.html', 'index.html'],
    ['a/cite/index.html', 'a/claims/x/index.html', '../claims/x/index.html'],
    ['ab/index.html', 'abc/index.html', '../abc/index.html']
  ])('leads from %s to %s', (page, target, way) => {
    expect(relativePath(page, target)).toBe(way)
  })

  it('leads as posix.relative does, wherever files lie', () => {
    const path = fc
      .tuple(fc.array(fc.constantFrom('a', 'ab', 'абв'), {maxLength: 4}), fc.constantFrom('x', 'y'))
      .map(([folders, file]) => [...folders, `${file}.html`].join('/'))
    fc.assert(
      fc.property(path, path, (page, target) => {
        expect(relativePath(page, target)).toBe(posix.relative(posix.dirname(page), target))
      })
    )
  })
})
