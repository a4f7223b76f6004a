import {describe, expect, it} from 'vitest'
import {mentionFinder} from './find-mentions.ts'
import type {Block, Entry, SpeechId} from './types.ts'

const entry = (id: string, names: Partial<Entry>): Entry =>
  ({id, name: id, aliases: [], mentions: [], ...names}) as Entry

const find = mentionFinder([
  entry('almaty', {name: 'Almaty'}),
  entry('almaty-region', {name: 'Almaty region'}),
  entry('japarov', {name: 'Sadyr Japarov', mentions: [{text: 'Kyrgyzstan', in: 's1' as SpeechId}]}),
  entry('akimat', {name: 'әкімдік', aliases: ['акимат']})
])

const mentions = (text: string, speech = 's1') =>
  find(speech as SpeechId, [{id: 'p1', text} as Block]).map(({entry: id, start, end}) => [
    id,
    text.slice(start, end)
  ])

describe('mentionFinder', () => {
  it.each([
    ['a name', 'In Almaty they met.', [['almaty', 'Almaty']]],
    ['the longer of two names', 'in Almaty region', [['almaty-region', 'Almaty region']]],
    ['a name once in a block', 'Almaty, Almaty', [['almaty', 'Almaty']]],
    ['no part of a word', 'Almatynskaya', []],
    ['no other case', 'almaty', []],
    ['Kazakh and Russian names', 'Қала әкімдік, акимат', [['akimat', 'әкімдік']]]
  ])('finds %s', (_name, text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it('takes words that mean an entry in one speech only there', () => {
    expect(mentions('from Kyrgyzstan')).toEqual([['japarov', 'Kyrgyzstan']])
    expect(mentions('from Kyrgyzstan', 's2')).toEqual([])
  })
})
