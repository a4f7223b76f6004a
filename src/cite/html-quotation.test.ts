import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {writeHtml} from '../html/write-html.ts'
import {htmlQuotation} from './html-quotation.ts'

describe('htmlQuotation', () => {
  it('quotes with address, language and attribution, and nothing that runs', () => {
    const figure = htmlQuotation({
      text: 'Порт <b>закрыт</b> & "пуст".',
      language: 'ru',
      speaker: 'Jane Mayor',
      title: 'On the harbour',
      date: '1 May 2021',
      pinpoint: '¶ 2',
      address: 'https://archive.example/mayor/#p2',
      archive: 'The Archive'
    })
    const html = unified()
      .use(rehypeStringify)
      .stringify({type: 'root', children: [figure]})
    expect(html).toBe(
      '<figure><blockquote cite="https://archive.example/mayor/#p2"><p lang="ru" dir="auto">Порт &#x3C;b>закрыт&#x3C;/b> &#x26; "пуст".</p></blockquote><figcaption>— Jane Mayor, <cite><a href="https://archive.example/mayor/#p2" hreflang="ru">On the harbour</a></cite>, 1 May 2021, ¶ 2, The Archive</figcaption></figure>'
    )
  })
  it('says how what the words claim is rated, and where the evidence is', () => {
    const figure = htmlQuotation({
      text: 'The port is open.',
      language: 'en',
      speaker: 'Jane Mayor',
      title: 'On the harbour',
      date: '1 May 2021',
      address: 'https://archive.example/mayor/#p2',
      archive: 'The Archive',
      rating: {
        words: 'Partly supported',
        address: 'https://archive.example/mayor/claims/open/',
        checked: '2 June 2021'
      }
    })
    expect(writeHtml(figure)).toContain(
      '1 May 2021, The Archive. Rated <a href="https://archive.example/mayor/claims/open/">partly supported</a>, checked 2 June 2021.</figcaption>'
    )
  })
})
