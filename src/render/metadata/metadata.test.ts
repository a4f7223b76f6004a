import {describe, expect, it} from 'vitest'
import {allDocuments} from '../../testing/all-pages.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {savedPage} from '../../testing/zotero-record.ts'

const documents = allDocuments(smallArchive())
const saved = (path: string) => savedPage(documents.get(path) ?? '')
const record = (path: string) => saved(path).records[0]

const speech = {
  itemType: ['presentation'],
  title: ['Address on the harbour'],
  author: ['Mayor, Jane'],
  date: ['2021-05-01'],
  language: ['en'],
  publisher: ['The publisher'],
  url: ['https://archive.example/mayor-2021-05-01/'],
  rights: ['CC BY 4.0'],
  meetingName: ['Address to the council'],
  place: ['Porto'],
  archive: ['Small archive']
}

const page = {
  itemType: ['webpage'],
  author: ['The editor'],
  date: ['2021-06-02'],
  language: ['en'],
  publisher: ['The publisher'],
  rights: ['CC BY 4.0'],
  websiteTitle: ['Small archive']
}

describe('what reference managers save from each kind of page', () => {
  it.each([
    ['mayor-2021-05-01/index.html', speech],
    ['mayor-2021-05-01/cite/index.html', speech],
    [
      'minister-2022-02-03/index.html',
      {
        itemType: ['presentation'],
        title: ['Речь о порте'],
        author: ['Иванов, Иван'],
        date: ['2022-02-03'],
        language: ['ru']
      }
    ],
    [
      'speaker-2023/index.html',
      {itemType: ['presentation'], title: ['كلمة'], date: ['2023'], language: ['ar']}
    ],
    [
      'mayor-2021-05-01/claims/ten-days/index.html',
      {
        ...page,
        title: ['The harbour was closed for ten days'],
        url: ['https://archive.example/mayor-2021-05-01/claims/ten-days/']
      }
    ],
    [
      'glossary/porto/index.html',
      {
        itemType: ['encyclopediaArticle'],
        title: ['Porto'],
        author: ['The editor'],
        encyclopediaTitle: ['Small archive'],
        url: ['https://archive.example/glossary/porto/']
      }
    ],
    ...(
      [
        ['index.html', 'Small archive', ''],
        ['claims/index.html', 'Claims', 'claims/'],
        ['glossary/index.html', 'Glossary', 'glossary/'],
        ['timeline/index.html', 'Timeline', 'timeline/'],
        ['map/index.html', 'Map', 'map/'],
        ['changes/index.html', 'Changes', 'changes/'],
        ['about/index.html', 'About this archive', 'about/'],
        ['cite/index.html', 'How to cite', 'cite/'],
        ['data/index.html', 'Data', 'data/']
      ] as const
    ).map(([path, title, address]) => [
      path,
      {
        itemType: page.itemType,
        author: page.author,
        title: [title],
        url: [`https://archive.example/${address}`]
      }
    ])
  ] as Array<[string, object]>)('%s', (path, expected) => {
    expect(saved(path).records).toHaveLength(1)
    expect(record(path)).toMatchObject(expected)
  })

  it.each(['sources/index.html', 'mayor-2021-05-01/sources/index.html'])(
    '%s gives its whole bibliography at once',
    (path) => {
      const titles = saved(path).records.map(({title}) => title?.[0])
      expect(titles.toSorted()).toEqual(['The gazette of May', 'Журнал порта'])
    }
  )

  it('the page of a source gives the source itself', () => {
    expect(saved('sources/gazette-2021/index.html').records).toEqual([
      {
        itemType: ['newspaperArticle'],
        title: ['The gazette of May'],
        author: ['Doe, Ann'],
        publicationTitle: ['The Gazette'],
        date: ['2021-05-02'],
        url: ['https://gazette.example/may?a=1&b=2'],
        language: ['en']
      }
    ])
  })

  it('has nothing on pages that only lead elsewhere', () => {
    expect(record('404.html')).toEqual({})
    expect(record('mayor-2021/index.html')).toEqual({})
  })
})

describe('signposts', () => {
  it('lead from a speech to its citation, descriptions, forms, licence and speaker', () => {
    expect(saved('mayor-2021-05-01/index.html').signposts).toEqual({
      'cite-as': ['https://archive.example/mayor-2021-05-01/'],
      describedby: ['speech.jsonld', 'speech.json'],
      alternate: [
        'mayor-2021-05-01.tei.xml',
        'text.md',
        'text.txt',
        'sources.bib',
        'sources.ris',
        'sources.csl.json'
      ],
      type: ['https://schema.org/CreativeWork'],
      license: ['https://creativecommons.org/licenses/by/4.0/'],
      author: ['https://archive.example/glossary/jane-mayor/']
    })
  })

  it('lead from a claim to its citation, data, sources, kind, licence and editor', () => {
    expect(saved('mayor-2021-05-01/claims/ten-days/index.html').signposts).toEqual({
      'cite-as': ['https://archive.example/mayor-2021-05-01/claims/ten-days/'],
      describedby: ['../../speech.json'],
      alternate: ['sources.bib', 'sources.ris', 'sources.csl.json'],
      type: ['https://schema.org/ClaimReview'],
      license: ['https://creativecommons.org/licenses/by/4.0/'],
      author: ['https://archive.example/about/']
    })
  })

  it('offer no bibliography where nothing is cited', () => {
    const {signposts} = saved('speaker-2023/index.html')
    expect(signposts.alternate).toEqual(['speaker-2023.tei.xml', 'text.md', 'text.txt'])
  })

  it.each(
    [...documents.keys()].filter((path) => path !== '404.html' && !path.includes('mayor-2021/'))
  )('stand on %s', (path) => {
    const {signposts} = saved(path)
    expect(signposts['cite-as']?.[0]).toMatch(/^https:\/\/archive\.example\//)
    // Only speakers who have an entry have a page to lead to.
    const isPlainName = /^(?:minister-2022-02-03|speaker-2023)\/(?:cite\/)?index/.test(path)
    const wanted = ['license', 'type', ...(isPlainName ? [] : ['author'])]
    expect(Object.keys(signposts)).toEqual(expect.arrayContaining(wanted))
  })
})
