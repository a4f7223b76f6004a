import {describe, expect, it} from 'vitest'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {smallArchiveFiles} from '../../testing/small-archive-files.ts'
import {claimPages} from './claim.ts'

const {speeches} = smallArchive()
const pages = speeches.flatMap((context) => [...claimPages(context)])
const pageOf = (slug: string) => pages.find(({path}) => path.includes(`/${slug}/`))
const html = (slug: string) => htmlOf(...(pageOf(slug)?.main ?? []))
const words = (slug: string) => wordsOf(...(pageOf(slug)?.main ?? []))

describe('the claim page', () => {
  it('is made for claims alone, in the order of the text', () => {
    expect(pages.map(({path}) => path)).toEqual([
      'mayor-2021-05-01/claims/ten-days/index.html',
      'mayor-2021-05-01/claims/nobody-hurt/index.html',
      'minister-2022-02-03/claims/port-open/index.html'
    ])
  })

  it('shows the words in their paragraph, unchanged, with the paragraphs around', () => {
    expect(words('nobody-hurt')).toContain(
      'Dear citizens, I speak of Porto. ' +
        'The harbour was closed for ten days. Nobody was hurt, and "all is well" <b>here</b>. ' +
        'I thank you all.'
    )
    expect(html('nobody-hurt')).toContain('<mark>Nobody was hurt</mark>')
  })

  it('says rating, reason, balance, scale and when it was last checked', () => {
    expect(words('ten-days')).toContain(
      'Rating Contradicted The log shows twelve days [1]. Evidence: 1 own side, 1 disputes ' +
        'Contradicted: Reliable evidence shows that it was otherwise. The whole scale ' +
        'Last checked 2 June 2021.'
    )
  })

  it('lists the ratings it had, latest first, each at an address that stays', () => {
    expect(words('ten-days')).toContain(
      'History of the rating 2 June 2021 Contradicted The log came to light. 2 May 2021 Disputed First rated.'
    )
    expect(html('ten-days')).toContain('id="h-2021-06-02"')
  })

  it('lists what else was changed among them', () => {
    const file = 'notes/mayor-2021-05-01/ten-days.md'
    const told = smallArchive({
      [file]: (smallArchiveFiles[file] ?? '').replace(
        'updated: 2021-06-02',
        'updated: 2021-06-05\nchanges: [{date: 2021-05-20, what: A page was named.}]'
      )
    })
    const page = told.speeches
      .flatMap((context) => [...claimPages(context)])
      .find(({path}) => path.includes('/ten-days/'))
    expect(wordsOf(...(page?.main ?? []))).toContain(
      'History 2 June 2021 Contradicted The log came to light. 20 May 2021 A page was named. 2 May 2021 Disputed First rated.'
    )
  })

  it('tags a speech in another language', () => {
    expect(html('port-open')).toContain('<blockquote lang="ru"')
  })

  it('leads to the claims before and after', () => {
    expect(html('nobody-hurt')).toContain(
      '<a href="/mayor-2021-05-01/claims/ten-days/index.html" rel="prev">'
    )
  })

  it('tells previews and search engines who spoke, when and how it is rated, reference managers what is claimed', () => {
    expect(pageOf('ten-days')?.description).toBe(
      'Claim by Jane Mayor, 1 May 2021. Contradicted: The log shows twelve days.'
    )
    expect(htmlOf(...(pageOf('ten-days')?.head ?? []))).toContain(
      '<meta name="citation_abstract" content="Contradicted: The harbour was closed for ten days. The log shows twelve days.">'
    )
  })

  it('offers itself to articles in code that needs no script to be copied', () => {
    const box =
      /<details class="cite-box embedding">.*?<\/details>/s.exec(html('ten-days'))?.[0] ?? ''
    expect(box).toContain('<summary>Put it into an article</summary>')
    expect(box).toContain('href="/mayor-2021-05-01/claims/ten-days/card/index.html"')
    const codes = box.match(/<pre tabindex="0"><code>.*?<\/code><\/pre>/gs) ?? []
    expect(codes).toHaveLength(2)
    expect(codes[1]).toContain(
      'src="https://archive.example/mayor-2021-05-01/claims/ten-days/card/" title="Jane Mayor, 1 May 2021: a claim rated “contradicted” by Small archive" width="600"'
    )
  })

  it('has an id only once', () => {
    for (const {path, main} of pages) {
      const ids = [...htmlOf(...main).matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  it('carries one description for machines, which no text in it can end early', () => {
    const script = pageOf('ten-days')?.head?.filter(
      (node) => node.type === 'element' && node.properties.type === 'application/ld+json'
    )
    expect(script).toHaveLength(1)
    const written = htmlOf(...(script ?? []))
    expect(written.match(/<\/script/g)).toHaveLength(1)
    const data: unknown = JSON.parse(written.replace(/^<script[^>]*>|<\/script>$/g, ''))
    expect(data).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'The harbour was closed for ten days.'
    })
  })
})
