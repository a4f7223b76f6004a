import {describe, expect, it} from 'vitest'
import {exportFiles} from '../testing/export-files.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {feed} from './feed.ts'
import {robots, sitemap} from './sitemap.ts'

const {archive} = smallArchive()

const filesOf = (made: typeof feed, given = archive) => textsOf(exportFiles(made, given))

async function textsOf(made: Promise<Map<string, Buffer>>): Promise<Map<string, string>> {
  return new Map([...(await made)].map(([path, content]) => [path, String(content)]))
}

describe('the feeds', () => {
  it('have every change at an address that stays, newest first', async () => {
    const files = await filesOf(feed)
    const atom = files.get('changes/feed.xml') ?? ''
    expect(atom.match(/<entry>/g)).toHaveLength(6)
    expect(atom).toContain(
      '<id>tag:archive.example,2026:mayor-2021-05-01/claims/ten-days#h-2021-06-02</id>' +
        '<link href="https://archive.example/mayor-2021-05-01/claims/ten-days/#h-2021-06-02">'
    )
    expect(atom).toContain('<updated>2022-03-01T00:00:00Z</updated>')
    const json: unknown = JSON.parse(files.get('changes/feed.json') ?? '')
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {title: 'The harbour is open.', date_published: '2022-03-01T00:00:00Z'},
        {},
        {},
        {},
        {},
        {}
      ]
    })
  })
})

describe('the sitemap', () => {
  it('names every page with the day of its last change', async () => {
    const map = (await filesOf(sitemap)).get('sitemap.xml') ?? ''
    expect(map).toContain(
      '<url><loc>https://archive.example/mayor-2021-05-01/claims/ten-days/</loc><lastmod>2021-06-02</lastmod></url>'
    )
    expect(map).toContain('<loc>https://archive.example/glossary/porto/</loc>')
    expect(map).not.toContain('404')
  })

  it('is split where it is longer than the protocol allows', async () => {
    const many = {
      ...archive,
      sources: new Map(Array.from({length: 50_001}, (_, index) => [`s${index}`, {}]))
    } as unknown as typeof archive
    const paths = [...(await filesOf(sitemap, many))].map(([path]) => path)
    expect(paths).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
  })

  it('is named to robots', async () => {
    expect((await filesOf(robots)).get('robots.txt')).toContain(
      'Sitemap: https://archive.example/sitemap.xml'
    )
  })
})
