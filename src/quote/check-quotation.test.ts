import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkQuotation} from './check-quotation.ts'
import {makeCorpus, type OtherWording} from './corpus.ts'

const texts: Readonly<Record<string, string>> = {
  p4: 'However, terrorists continue to cause damage to public and private property, and use weapons against citizens.',
  p5: 'I have given orders to law enforcement agencies and the army to, where necessary, to open fire without warning.',
  p6: 'There are some calls abroad for the parties to hold talks to resolve problems peacefully. This is nonsense! What kind of negotiations can take place with criminals and murderers?',
  p7: 'We have had to deal with armed and trained bandits, both local and foreign. They must be eliminated, and this will be done soon.',
  p8: 'Law enforcement forces are morally and technically ready to perform this task.',
  p10: 'This contingent has arrived in our country for a short period of time to perform supporting functions.',
  p21: 'Let me remind you that the law on peaceful assemblies of citizens was adopted at my suggestion in May 2020.',
  p34: 'It is critically important to understand why the state was not alert to the underground preparation of terrorist attacks by sleeper cells and militants. Almost 20 thousand bandits attacked Almaty.',
  p42: 'The counterterrorism operation continues. The militants have not laid down their weapons, and they continue to commit crimes or prepare for them. The fight against them must be brought to an end. Those who do not surrender will be eliminated.',
  p48: 'I thank the residents of the regions who held peaceful protests.'
}

function aWording(note: string, at: string, text: string): OtherWording {
  const place = {speech: 's', note, at, start: 0, end: 4}
  return {...place, text, witness: 'The Gazette', translated: false}
}

const corpus = makeCorpus(
  Object.entries(texts).map(([id, text]) => ({speech: 's', id, text})),
  [
    aWording('to-kill', 'p5', 'shoot to kill without warning'),
    aWording('stupidity', 'p6', 'What stupidity!')
  ]
)

const check = (quotation: string) => {
  const verdict = checkQuotation(quotation, corpus)
  return {
    kind: verdict.kind,
    at: 'passages' in verdict ? verdict.passages.map((passage) => passage.id) : []
  }
}

describe('checkQuotation', () => {
  it.each([
    ['the very words', 'to open fire without warning', 'verbatim', ['p5']],
    ['other case, dashes and line breaks', 'THIS is —\n“nonsense”', 'verbatim', ['p6']],
    [
      'words that run on into the next paragraph',
      'this will be done soon. Law enforcement forces are morally',
      'verbatim',
      ['p7', 'p8']
    ],
    [
      'a fair ellipsis',
      'I have given orders … to open fire without warning',
      'shortened',
      ['p5', 'p5']
    ],
    [
      'words left out silently',
      'law enforcement agencies and the army to open fire without warning',
      'shortened',
      ['p5']
    ],
    [
      'two places as one',
      'They must be eliminated, the militants have not laid down their weapons',
      'joined',
      ['p7', 'p42']
    ],
    ['a known other wording', 'shoot to kill without warning', 'other-wording', ['p5']],
    ['a number written otherwise', 'Almost 20,000 bandits attacked Almaty', 'altered', ['p34']],
    ['another word for the bandits', '20,000 terrorists attacked Almaty', 'altered', ['p34']],
    ['another verb', 'Those who do not surrender will be destroyed', 'altered', ['p42']],
    [
      'a word turned round',
      'the law on peaceful assemblies was rejected at my suggestion in May 2020',
      'altered',
      ['p21']
    ],
    [
      'words from elsewhere',
      'Four score and seven years ago our fathers brought forth',
      'absent',
      []
    ],
    ['nothing', '…', 'absent', []],
    [
      'one word changed where others could be put together from several places',
      'take measures to detect and punish their authors, and this will be done now',
      'absent',
      []
    ],
    [
      'words in brackets as the writer’s own',
      'They [the bandits] must be eliminated',
      'verbatim',
      ['p7']
    ],
    [
      'a letter in brackets as part of its word',
      '[T]here are some calls abroad',
      'verbatim',
      ['p6']
    ],
    ['signs that cannot be seen', 'armed and trai\u00adned ban\u200bdits', 'verbatim', ['p7']]
  ])('tells %s', (_name, quotation, kind, at) => {
    expect(check(quotation)).toEqual({kind, at})
  })

  it('does not take a wording for another one where the text has the same words', () => {
    const known = makeCorpus(corpus.paragraphs, [aWording('warning', 'p5', 'fire without warning')])
    expect(checkQuotation('the army to open fire without warning', known).kind).toBe('shortened')
  })

  it('names first the wording that is nearest to the quotation, and whoever prints it before who translates it', () => {
    const wordings = [
      aWording('long', 'p5', 'open fire to kill without any warning'),
      {...aWording('translated', 'p5', 'open fire to kill'), translated: true},
      aWording('printed', 'p5', 'Open fire to kill!')
    ]
    const verdict = checkQuotation('“open fire to kill”', makeCorpus(corpus.paragraphs, wordings))
    expect(verdict.kind === 'other-wording' && verdict.wordings.map(({note}) => note)).toEqual([
      'printed',
      'translated',
      'long'
    ])
  })

  it('says that a number is the same, written otherwise', () => {
    const verdict = checkQuotation('20 000 bandits attacked Almaty', corpus)
    expect(verdict.kind === 'altered' && verdict.differences[0]).toEqual({
      kind: 'changed',
      text: '20 thousand',
      quote: '20 000',
      sameNumber: true
    })
  })

  it('does not compare words with those of another sentence', () => {
    const verdict = checkQuotation('only on that day 20 thousand bandits attacked Almaty', corpus)
    expect(
      verdict.kind === 'altered' && verdict.differences.map(({text}) => text).join(' ')
    ).not.toContain('militants')
  })

  it('shows the passage with most in common where nothing is near', () => {
    expect(checkQuotation('open fire with lethal force', corpus)).toMatchObject({
      kind: 'absent',
      nearest: {id: 'p5'}
    })
  })

  it('shows which words differ', () => {
    const verdict = checkQuotation('Those who do not surrender will be destroyed', corpus)
    expect(verdict.kind === 'altered' && verdict.differences).toEqual([
      {
        kind: 'same',
        text: 'Those who do not surrender will be',
        quote: 'Those who do not surrender will be'
      },
      {kind: 'changed', text: 'eliminated', quote: 'destroyed'}
    ])
  })

  it('doubts an omission that turns the sense', () => {
    const verdict = checkQuotation('law enforcement agencies and the army … to open fire', corpus)
    expect(verdict).toMatchObject({
      kind: 'shortened',
      marked: true,
      omitted: ['to, where necessary,']
    })
    expect(verdict.kind === 'shortened' && verdict.doubts.join()).toContain('necessary')
  })

  it('calls every stretch of a text verbatim', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(texts)),
        fc.nat(),
        fc.nat(),
        (text, from, count) => {
          const words = text.split(' ')
          const first = from % words.length
          const quotation = words.slice(first, first + 1 + (count % words.length)).join(' ')
          expect(checkQuotation(quotation, corpus).kind).toBe('verbatim')
        }
      )
    )
  })

  it('calls no stretch verbatim in which a word was changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(texts)), fc.nat(), (text, at) => {
        const words = text.split(' ')
        words[at % words.length] = 'xylophone'
        expect(checkQuotation(words.join(' '), corpus).kind).not.toBe('verbatim')
      })
    )
  })
})
