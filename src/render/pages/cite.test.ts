import {describe, expect, it} from 'vitest'
import {allDocuments, allPages} from '../../testing/all-pages.ts'
import {wordsOf} from '../../testing/html-of.ts'
import {smallArchive} from '../../testing/small-archive.ts'

const archive = smallArchive()
const pageWords = (made = archive) => {
  const page = allPages(made).get('cite/index.html')
  return page ? wordsOf(...page.main) : ''
}

describe('the page on citing', () => {
  const words = pageWords()

  it.each([
    [
      'a school essay',
      'A school essay',
      /“The harbour was closed for ten days” \(Mayor, par\. 2\)\./
    ],
    [
      'a news story',
      'A news story',
      /Jane Mayor said on 1 May 2021: “The harbour was closed for ten days\.”/
    ],
    ['a court filing', 'A court filing', /Small archive ¶ 2 \(May 1, 2021\)/],
    ['a paper', 'A scholarly paper', /\(Mayor, 2021, para\. 2\)/],
    ['a paper in Russian', 'GOST', /\[Mayor, 2021, абз\. 2\]/],
    ['LaTeX', 'LaTeX', /\\autocite\[2\]\{mayor-2021-05-01\}/]
  ])('has a worked example for %s', (_what, heading, citation) => {
    expect(words).toContain(heading)
    expect(words.slice(words.indexOf(heading))).toMatch(citation)
  })

  it('gives a claim to its editor, with rating and date', () => {
    expect(words).toContain('The claim is rated “contradicted”, last checked on 2 June 2021.')
    expect(words).toContain('(The editor)')
  })

  it('leads to the exact words and to a check of the wording', () => {
    const html = allDocuments(archive).get('cite/index.html')
    expect(html).toContain('mayor-2021-05-01/index.html#p2:~:text=The%20harbour')
    expect(html).toMatch(/mayor-2021-05-01\/index\.html\?check=2·\w{4}"/)
  })

  it('says what it can where no claim is there to show it on', () => {
    const {speeches, ...rest} = archive.archive
    const bare = {...archive, archive: {...rest, speeches: []}}
    const short = pageWords(bare)
    expect(short).toContain('In short')
    expect(short).not.toContain('Worked examples')
  })
})
