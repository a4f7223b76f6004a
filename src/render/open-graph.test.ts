import {describe, expect, it} from 'vitest'
import {cardsOf} from '../cards/cards-of.ts'
import {allDocuments} from '../testing/all-pages.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'

const settings = `${smallArchiveFiles['texts/archive.yaml']}cards: [speech, claim]\n`
const archive = smallArchive({'texts/archive.yaml': settings})
const documents = allDocuments(archive)

function told(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1]
}

describe('previews of links', () => {
  it('have a title, a description and an address for every page that leads nowhere else', () => {
    for (const [path, html] of documents) {
      if (path === '404.html' || html.includes('http-equiv="refresh"')) continue
      for (const property of ['og:title', 'og:description', 'og:url', 'og:type']) {
        expect(told(html, property), `${property} of ${path}`).toMatch(/\S/)
      }
    }
  })

  it('show a picture just where one is made', () => {
    const made = archive.speeches.flatMap((context) => cardsOf(context).map(({path}) => path))
    const shown = [...documents.values()].flatMap((html) => told(html, 'og:image') ?? [])
    expect(made.length).toBeGreaterThan(3)
    expect(shown.sort()).toEqual(made.map((path) => `https://archive.example/${path}`).sort())
  })

  it('tell a claim with its rating, and its picture in words', () => {
    const html = documents.get('mayor-2021-05-01/claims/ten-days/index.html') ?? ''
    expect(told(html, 'og:title')).toMatch(/^[A-Z][a-z ]+: .+/)
    expect(told(html, 'og:image:alt')).toContain('The harbour was closed for ten days.')
    expect(told(html, 'og:image:width')).toBe('1200')
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
  })

  it('are without a picture where the archive asks for none', () => {
    for (const html of allDocuments(smallArchive({})).values()) {
      expect(told(html, 'og:image')).toBeUndefined()
    }
  })
})
