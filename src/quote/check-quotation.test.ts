import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkQuotation} from './check-quotation.ts'
import {makeCorpus} from './corpus.ts'

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

const corpus = makeCorpus(
  Object.entries(texts).map(([id, text]) => ({speech: 's', id, text})),
  [
    {speech: 's', note: 'to-kill', at: 'p5', text: 'shoot to kill without warning', witness: 'HRW'},
    {speech: 's', note: 'stupidity', at: 'p6', text: 'What stupidity!', witness: 'RBC'}
  ]
)

const check = (quotation: string) => {
  const verdict = checkQuotation(quotation, corpus)
  return {
    kind: verdict.kind,
    at: verdict.kind === 'absent' ? [] : verdict.passages.map((passage) => passage.id)
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
    ['nothing', '…', 'absent', []]
  ])('tells %s', (_name, quotation, kind, at) => {
    expect(check(quotation)).toEqual({kind, at})
  })

  it('shows which words differ', () => {
    const verdict = checkQuotation('Those who do not surrender will be destroyed', corpus)
    expect(verdict.kind === 'altered' && verdict.differences).toEqual([
      {
        kind: 'same',
        text: 'Those who do not surrender will be',
        quote: 'those who do not surrender will be'
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
