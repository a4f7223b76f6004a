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

  it('doubts an omission that turns the sense, in Russian', () => {
    const verdict = checkQuotation('Я … давал приказа закрывать порт', corpus)
    expect(verdict.kind === 'shortened' && verdict.doubts.join()).toContain('не')
  })
})
