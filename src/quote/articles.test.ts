import {beforeAll, describe, expect, it} from 'vitest'
import {speechTexts} from '../exports/quotation-texts.ts'
import {otherWordings} from '../model/other-wordings.ts'
import {ownEdition, type TestArchive} from '../testing/read-archive.ts'
import {withoutAsides} from './asides.ts'
import {checkQuotation} from './check-quotation.ts'
import {checkWriting} from './check-writing.ts'
import type {Corpus} from './corpus.ts'
import {indexOfWords} from './exact.ts'
import {corpusOfSpeeches} from './speech-corpus.ts'
import type {Verdict} from './verdict.ts'
import {wordsOf} from './words.ts'

const edition: TestArchive = ownEdition()
let corpus: Corpus

beforeAll(() => {
  corpus = corpusOfSpeeches(edition.speeches.map(speechTexts))
})

function placesOf(verdict: Verdict): string[] {
  return 'passages' in verdict ? [...new Set(verdict.passages.map(({id}) => id))] : []
}

/** What a journalist may paste, and what must be said of each quotation in it: the verdict and the paragraphs. */
const articles: ReadonlyArray<[name: string, article: string, said: string[]]> = [
  [
    'German and Swedish marks, guillemets pointing inwards',
    'Er sagte: „I have given orders to law enforcement agencies“, ‚to open fire without warning‘. ”This is nonsense”, »They must be eliminated«.',
    ['verbatim p5', 'verbatim p5', 'verbatim p6', 'verbatim p7']
  ],
  [
    'French and Russian guillemets',
    '« This is nonsense! » «Almost 20 thousand bandits attacked Almaty»',
    ['verbatim p6', 'verbatim p34']
  ],
  [
    'single marks and apostrophes',
    "The president's order was to 'open fire without warning', and it wasn't retracted. It’s what he said: ‘They must be eliminated’.",
    ['verbatim p5', 'verbatim p7']
  ],
  [
    'a quotation split by "he said"',
    '“I have given orders to law enforcement agencies and the army,” Tokayev said, “to, where necessary, to open fire without warning.”',
    ['verbatim p5', 'verbatim p5']
  ],
  [
    'a quotation told by somebody else',
    '“He told us ‘There are some calls abroad’ and nothing more,” said an analyst in London.',
    ['absent', 'verbatim p6']
  ],
  [
    'words of the writer in brackets',
    '“Almost 20 thousand [armed] bandits attacked Almaty.” “[T]hey must be eliminated”',
    ['verbatim p34', 'verbatim p7']
  ],
  [
    'lines broken by print, with and without hyphens of their own',
    '“law enforce-\nment agencies and the\narmy” and “anti-\nterrorist operation continues”',
    ['verbatim p5 p32', 'verbatim p2']
  ],
  [
    'paragraphs each opened by a mark',
    '“They must be eliminated, and this will be done soon.\n\n“Law enforcement forces are morally and technically ready”',
    ['verbatim p7 p8']
  ],
  [
    'ellipses of every kind',
    '“the law on peaceful assemblies ... was adopted at my suggestion” “the law on peaceful assemblies […] was adopted” “the law on peaceful assemblies (…) was adopted” “the law on peaceful assemblies . . . was adopted”',
    ['shortened p21', 'shortened p21', 'shortened p21', 'shortened p21']
  ],
  [
    'numbers written otherwise',
    '“Almost 20,000 bandits attacked Almaty” “Almost twenty thousand bandits attacked Almaty” “Almost 20 000 bandits attacked Almaty”',
    ['altered p34', 'altered p34', 'altered p34']
  ],
  [
    'a contraction for two words',
    "“Those who don’t surrender will be eliminated”, “Those who don't surrender … be eliminated”, “Those who don’t yield will be eliminated”",
    ['contracted p42', 'shortened p42', 'altered p42']
  ],
  [
    'two places run into one',
    '“The anti-terrorist operation continues in our country. . . . terrorists continue to cause damage”',
    ['joined p2 p4']
  ],
  [
    'another wording within a longer quotation',
    '«Какая глупость! Какие могут быть переговоры с преступниками?»',
    ['absent', 'other-wording p6']
  ],
  [
    'an article without a single mark',
    `Tokayev spoke on Friday. Almost 20 thousand bandits attacked Almaty. ${'The weather in the capital was cold, and shops stayed closed all day long. '.repeat(6)} Those who do not surrender will be destroyed.`,
    ['verbatim p34', 'altered p42']
  ],
  [
    'the HTML of a page',
    '<p>He said: &ldquo;They must be <em>eli</em>minated, and this&nbsp;will be done soon&rdquo; &mdash; &#34;<a href="x.html">This is nonsense!</a>&#34;.</p><p>&#x201C;Almost 20 thousand bandits<br>attacked Almaty&#x201D;</p>',
    ['verbatim p7', 'verbatim p6', 'verbatim p34']
  ],
  ['a mark that is never closed', 'He said: “This is nonsense', ['verbatim p6']],
  ['nothing of the speech', 'He said: “The theatre opens its doors tomorrow evening”.', ['absent']]
]

describe('an article is pasted with', () => {
  it.each(articles)('%s', (_name, article, said) => {
    const found = checkWriting(article, corpus).map(({verdict}) =>
      [verdict.kind, ...placesOf(verdict)].join(' ')
    )
    expect(found).toEqual(said)
  })

  it('a number in words, and is told that it is the same', () => {
    const [finding] = checkWriting('“Almost twenty thousand bandits attacked Almaty”', corpus)
    const differences = finding?.verdict.kind === 'altered' ? finding.verdict.differences : []
    expect(differences.find(({kind}) => kind === 'changed')).toMatchObject({sameNumber: true})
  })

  it('and each finding says where it stands', () => {
    for (const [, article] of articles) {
      for (const {quotation, start, end} of checkWriting(article, corpus)) {
        if (!article.includes('<')) expect(article.slice(start, end)).toBe(quotation)
      }
    }
  })

  it('HTML, and each finding says where it stands and shows words alone', () => {
    const article = 'He said:<p>&ldquo;They must be <em>elim</em>inated&rdquo;</p>'
    const [finding] = checkWriting(article, corpus)
    expect(finding?.quotation).toBe('They must be eliminated')
    expect(article.slice(finding?.start, finding?.end)).toBe('They must be <em>elim</em>inated')
  })

  it('a quotation known in part, and the whole says so', () => {
    const [whole, part] = checkWriting(
      '«Какая глупость! Какие могут быть переговоры с преступниками?»',
      corpus
    )
    expect(whole?.isInParts).toBe(true)
    expect(part?.isInParts).toBeUndefined()
  })
})

/** Every reading, translation and press rendering that a note of the edition knows. */
const wordings = edition.speeches
  .flatMap(({speech}) => otherWordings(speech))
  .filter(({text}) => withoutAsides(text).text.trim() !== '')

describe('every other wording that the edition knows', () => {
  it('is at hand', () => {
    expect(wordings.length).toBeGreaterThan(90)
  })

  it.each(wordings.map(({text, note, at}) => [text, note, at] as const))(
    '“%s” (%s) is told from the text and matched to its paragraph',
    (text, note, at) => {
      const verdict = checkQuotation(text, corpus)
      expect(placesOf(verdict)).toContain(at)
      const inText = corpus.paragraphs.some(({words}) => indexOfWords(wordsOf(text), words) >= 0)
      // A rendering may be a part of the official words; then it is no misquotation.
      if (inText) expect(verdict.kind).toBe('verbatim')
      else {
        expect(verdict.kind).toBe('other-wording')
        const named = verdict.kind === 'other-wording' ? verdict.wordings : []
        expect(named.map((wording) => wording.note)).toContain(note)
      }
    }
  )
})
