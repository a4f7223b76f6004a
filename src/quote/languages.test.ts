import {describe, expect, it} from 'vitest'
import {checkQuotation} from './check-quotation.ts'
import {makeCorpus} from './corpus.ts'

const texts: Readonly<Record<string, string>> = {
  ru1: 'Ёлка стоит на площади. Порт закрыли на десять дней, и никто не пострадал.',
  ru2: 'Я не давал приказа закрывать порт, если только этого не требовала безопасность людей.',
  ru3: 'За неделю в порт пришло 20 тысяч тонн зерна.',
  kk1: 'Порт он күнге жабылды, бірақ ешкім зардап шеккен жоқ.',
  kk2: 'Біз бұл мәселені міндетті түрде шешеміз, өйткені халықтың қауіпсіздігі бәрінен маңызды.',
  ar1: 'لم يُصَب أحد بأذى، والميناء مفتوح الآن.'
}

const corpus = makeCorpus(Object.entries(texts).map(([id, text]) => ({speech: 's', id, text})))

describe('checkQuotation in other languages', () => {
  it.each([
    ['Russian, ё written as е', 'елка стоит на площади', 'verbatim', 'ru1'],
    ['Russian, with stress marks', 'никто́ не пострада́л', 'verbatim', 'ru1'],
    ['Russian in capitals and guillemets', '«ПОРТ ЗАКРЫЛИ — НА ДЕСЯТЬ ДНЕЙ»', 'verbatim', 'ru1'],
    ['Russian with another form of a word', 'порт закрывали на десять дней', 'altered', 'ru1'],
    ['Russian with the denial left out', 'Я давал приказа закрывать порт', 'shortened', 'ru2'],
    [
      'Russian with a turning condition cut',
      'не давал приказа … не требовала безопасность',
      'shortened',
      'ru2'
    ],
    [
      'Russian with a number in figures',
      'за неделю в порт пришло 20 000 тонн зерна',
      'altered',
      'ru3'
    ],
    [
      'Russian with another number',
      'за неделю в порт пришло 30 тысяч тонн зерна',
      'altered',
      'ru3'
    ],
    ['Kazakh', 'бірақ ешкім зардап шеккен жоқ', 'verbatim', 'kk1'],
    [
      'Kazakh with the denial turned',
      'Порт он күнге жабылды, бірақ бәрі зардап шеккен',
      'altered',
      'kk1'
    ],
    ['Kazakh with an ellipsis', 'Біз бұл мәселені […] шешеміз', 'shortened', 'kk2'],
    ['Kazakh with another ending', 'Біз бұл мәселені міндетті түрде шешпейміз', 'altered', 'kk2'],
    ['Arabic without vowel signs', 'لم يصب أحد بأذى', 'verbatim', 'ar1'],
    ['Arabic with a word lengthened', 'والمينـــاء مفتوح', 'verbatim', 'ar1'],
    ['Russian that nobody said', 'завтра утром мы откроем новый театр', 'absent', undefined]
  ])('tells %s', (_name, quotation, kind, at) => {
    const verdict = checkQuotation(quotation, corpus)
    const place = 'passages' in verdict ? verdict.passages[0]?.id : undefined
    expect({kind: verdict.kind, at: place}).toEqual({kind, at})
  })

  describe.each([
    ['English', 'en-GB', 'contracted'],
    ['a language that is not known', undefined, 'altered'],
    ['another language', 'nl', 'altered']
  ])('told that a text is in %s', (_name, language, kind) => {
    const words = 'Those who do not surrender will be tried. We won’t wait, and it’s over.'
    const one = {speech: 's', id: 'p1', text: words, ...(language ? {language} : {})}
    const text = makeCorpus([one])

    it.each([
      ['those who don’t surrender'],
      ["those who don't surrender'll be tried"],
      ['we will not wait and it is over'],
      ['we will not wait, and it’s over']
    ])('knows a contraction in it for one: %s', (quotation) => {
      const verdict = checkQuotation(quotation, text)
      expect(verdict.kind).toBe(kind)
      const differences = 'differences' in verdict ? verdict.differences : []
      const changed = differences.filter((difference) => difference.kind !== 'same')
      expect(changed.some(({contraction}) => contraction)).toBe(kind === 'contracted')
    })
  })

  const english = makeCorpus([
    {
      speech: 's',
      id: 'p1',
      language: 'en',
      text: 'We won’t wait, and it’s over: the country is calm. They had gone. We cannot stay.'
    }
  ])
  const changes = (quotation: string) => {
    const verdict = checkQuotation(quotation, english)
    const differences = 'differences' in verdict ? verdict.differences : []
    return [
      verdict.kind,
      ...differences.flatMap(({kind, text, quote, contraction}) =>
        kind === 'same' ? [] : [`${contraction ? 'contraction' : kind}: ${text} > ${quote}`]
      )
    ]
  }

  it.each([
    ['we won’t wait, and it’s over', ['verbatim']],
    ['and it has over', ['contracted', 'contraction: it’s > it has']],
    ["they'd gone", ['contracted', "contraction: They had > they'd"]],
    ["we can't stay", ['contracted', "contraction: cannot > can't"]],
    ['we can not stay', ['contracted', 'contraction: cannot > can not']],
    // Half a contraction is another word, and turns the sense: nothing is left out.
    ['we will wait, and it’s over', ['altered', 'changed: won’t > will']],
    // Behind a noun it may be a possessive.
    ['the country’s calm', ['altered', 'changed: country > country’s', 'left-out: is > ']],
    [
      'we will not … it’s over',
      ['shortened', 'contraction: won’t > will not', 'left-out: wait, and > ']
    ]
  ])('says what became of contractions in “%s”', (quotation, said) => {
    expect(changes(quotation)).toEqual(said)
  })

  it('doubts an omission of a contracted denial', () => {
    const verdict = checkQuotation('We … wait', english)
    expect(verdict.kind === 'shortened' && verdict.doubts.join()).toContain('“not”')
  })

  it('doubts an omission that turns the sense, in Russian', () => {
    const verdict = checkQuotation('Я … давал приказа закрывать порт', corpus)
    expect(verdict.kind === 'shortened' && verdict.doubts.join()).toContain('не')
  })
})
