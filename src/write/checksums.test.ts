import {expect, it} from 'vitest'
import {formatChecksums, parseChecksums} from './checksums.ts'

const files = [
  {path: 'a b/ц.txt', sha256: '0'.repeat(64)},
  {path: 'index.html', sha256: 'ab'.repeat(32)}
]

it('reads back what it writes', () => {
  expect(parseChecksums(formatChecksums(files))).toEqual(files)
})

it('passes over lines of another form', () => {
  expect(parseChecksums(`# a list\n${formatChecksums(files)}\nabc  def\n`)).toEqual(files)
})
