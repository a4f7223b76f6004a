import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {resolveLink} from './resolve-link.ts'

const page = 'speech/claims/one/index.html'
const origin = 'https://example.org/archive'

describe('resolveLink', () => {
  it.each([
    ['../two/index.html', 'speech/claims/two/index.html'],
    ['../../index.html#p34', 'speech/index.html#p34'],
    ['../../../index.html', 'index.html'],
    ['other.html', 'speech/claims/one/other.html'],
    ['./other.html', 'speech/claims/one/other.html'],
    ['#n-one', `${page}#n-one`],
    ['', page],
    ['#', page],
    ['#top', page],
    ['?q=words#p1', `${page}#p1`],
    ['../../../search/index.html?q=a/../b', 'search/index.html'],
    ['../', 'speech/claims/index.html'],
    ['..', 'speech/claims/index.html'],
    ['.', page],
    ['two/', 'speech/claims/one/two/index.html'],
    ['../../#p1:~:text=Dear%20compatriots', 'speech/index.html#p1'],
    ['../../#:~:text=Dear', 'speech/index.html'],
    ['../%D0%B4.html#%D0%B0', 'speech/claims/д.html#а'],
    ['%zz.html', 'speech/claims/one/%zz.html'],
    [origin, 'index.html'],
    [`${origin}/`, 'index.html'],
    [`${origin}/speech/#p2`, 'speech/index.html#p2'],
    [`${origin}#a`, 'index.html#a']
  ])('reads %j as %s', (link, target) => {
    expect(resolveLink(page, link, origin)).toBe(target)
  })

  it.each([
    'https://example.com/',
    'https://example.org/archives/index.html',
    'mailto:a@example.org',
    'data:text/plain,x',
    '//example.org/archive/'
  ])('leaves %s alone', (link) => {
    expect(resolveLink(page, link, origin)).toBeUndefined()
  })

  it.each(['../../../../etc/passwd', '/index.html'])('finds no file of the site for %s', (link) => {
    expect(resolveLink(page, link, origin)).toMatch(/^(\/|\.\.)/)
  })

  it('lets the page for missing addresses begin its links at the root of the host', () => {
    expect(resolveLink('404.html', '/archive/speech/#p2', origin)).toBe('speech/index.html#p2')
    expect(resolveLink('404.html', '/archive/', origin)).toBe('index.html')
    expect(resolveLink('404.html', '/other/', origin)).toBe('/other/')
  })

  const part = fc.stringMatching(/^[a-z0-9-]{1,5}$/)
  const folders = fc.array(part, {minLength: 4, maxLength: 6})
  const steps = fc.array(fc.oneof(part, fc.constantFrom('..', '.')), {maxLength: 4})

  it('agrees with the URL standard on links between pages', () => {
    fc.assert(
      fc.property(folders, part, steps, part, (from, page, to, name) => {
        const path = [...from, page].join('/')
        const link = [...to, `${name}.html`].join('/')
        expect(resolveLink(path, link)).toBe(new URL(link, `http://host/${path}`).pathname.slice(1))
      })
    )
  })

  it('keeps every link that climbs above the site as it is written', () => {
    fc.assert(
      fc.property(folders, part, steps, (from, page, to) => {
        const link = [...from.map(() => '..'), '..', ...to, 'index.html'].join('/')
        expect(resolveLink([...from, page].join('/'), link)).toBe(link)
      })
    )
  })
})
