import {describe, expect, it} from 'vitest'
import {nearestPath} from './nearest-path.ts'

const paths = ['', 'claims/', 'tokayev-2022-01-07/', 'tokayev-2022-01-07/claims/open-fire-order/']

describe('nearestPath', () => {
  it.each([
    ['tokaev-2022-01-07', 'tokayev-2022-01-07/'],
    ['tokayev-2022-01-07/claims/openfire-order/index.html', paths[3]],
    ['claim', 'claims/'],
    ['wp-login.php', undefined],
    ['', undefined]
  ])('finds for %s the page %s', (asked, found) => {
    expect(nearestPath(asked, paths)).toBe(found)
  })
})
