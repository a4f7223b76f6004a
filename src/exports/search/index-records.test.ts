import {expect, it} from 'vitest'
import type {SearchRecord} from '../../search/index-files.ts'
import {indexRecords} from './index-records.ts'

const records: SearchRecord[] = [
  {
    kind: 'claim',
    link: 'a/#p1',
    title: 'Twenty thousand bandits',
    text: 'The bandits attacked; bandits of 20 thousand attacks',
    names: [[0, 3, 'almaty']]
  },
  {kind: 'entry', link: 'b', title: 'Almaty', text: 'A city', aliases: ['Алма-Ата']}
]
const names = () => ['Almaty', 'Alma-Ata']
const indexed = () => indexRecords(records, names)

it('numbers terms and forms and counts how often they stand', () => {
  const {terms, forms, formCounts} = indexed()
  const termList = terms.split(' ')
  const counts = forms
    .split(' ')
    .map((form, at) => [form, termList[formCounts[2 * at] ?? 0], formCounts[2 * at + 1]])
  expect(counts).toContainEqual(['bandits', 'bandit', 3])
  expect(counts).toContainEqual(['attacked', 'attack', 1])
  expect(counts).toContainEqual(['attacks', 'attack', 1])
  expect(new Set(termList).size).toBe(termList.length)
  expect(new Set(forms.split(' ')).size).toBe(counts.length)
})

it('weighs words of the title most, names of entries least, and numbers by their value', () => {
  const {terms, postings} = indexed()
  const termList = terms.split(' ')
  const count = postings[0] ?? 0
  const weights = new Map(
    [...postings.slice(1, 1 + count)].map((value) => [termList[value >> 3], value & 7])
  )
  expect(weights.get('bandit')).toBe(7)
  expect(weights.get('20000')).toBe(7)
  expect(weights.get('attack')).toBeGreaterThan(1)
  expect(weights.get('attack')).toBeLessThan(7)
  expect(weights.get('ata')).toBe(1)
  expect(weights.size).toBe(count)
})

it('gives the same whatever was indexed before', () => {
  const before = indexed()
  for (let batch = 0; batch < 5; batch++) {
    const text = Array.from({length: 9000}, (_, at) => `word${batch}x${at} bandits`).join(' ')
    const {forms} = indexRecords([{kind: 'paragraph', link: 'c', title: '', text}], () => [])
    expect(forms.split(' ')).toHaveLength(9001)
  }
  expect(indexed()).toEqual(before)
})
