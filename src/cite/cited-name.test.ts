import {describe, expect, it} from 'vitest'
import type {CslName} from '../model/types.ts'
import {editorName, nameParts, personName} from './cited-name.ts'

const known = nameParts([
  {family: 'Ban', given: 'Ki-moon'},
  {literal: 'Human Rights Watch'},
  {family: 'Pele'}
])

describe('personName', () => {
  const cases: ReadonlyArray<readonly [string, CslName]> = [
    ['Xi, Jinping', {family: 'Xi', given: 'Jinping'}],
    ['Ki-moon Ban', {family: 'Ban', given: 'Ki-moon'}],
    ['Kassym-Jomart Tokayev', {family: 'Tokayev', given: 'Kassym-Jomart'}],
    ['Қасым-Жомарт Тоқаев', {family: 'Тоқаев', given: 'Қасым-Жомарт'}],
    ['Franklin D. Roosevelt', {family: 'Roosevelt', given: 'Franklin D.'}],
    ['Ursula von der Leyen', {family: 'von der Leyen', given: 'Ursula'}],
    ['Владимир Владимирович Путин', {family: 'Путин', given: 'Владимир Владимирович'}],
    ['Токаев Касым-Жомарт Кемелевич', {family: 'Токаев', given: 'Касым-Жомарт Кемелевич'}],
    ['Назарбаев Нұрсұлтан Әбішұлы', {family: 'Назарбаев', given: 'Нұрсұлтан Әбішұлы'}],
    ['King, Martin Luther, Jr.', {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}],
    ['Martin Luther King Jr.', {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}],
    ['Sammy Davis, Jr.', {family: 'Davis', given: 'Sammy', suffix: 'Jr.'}],
    ['Mr Jr.', {literal: 'Mr Jr.'}],
    ['習近平', {literal: '習近平'}],
    ['قاسم جومارت توكاييف', {literal: 'قاسم جومارت توكاييف'}],
    ['Speaker of the House', {literal: 'Speaker of the House'}],
    ['Mr Speaker', {literal: 'Mr Speaker'}],
    ['Pope Francis', {literal: 'Pope Francis'}],
    ['Elizabeth II', {literal: 'Elizabeth II'}],
    ['Cicero', {literal: 'Cicero'}]
  ]
  it.each(cases)('takes %s apart', (name, expected) => {
    expect(personName(name, known)).toEqual(expected)
  })
})

describe('editorName', () => {
  it('never guesses, since an editor may be a body', () => {
    expect(editorName('Rostrum Project', known)).toEqual({literal: 'Rostrum Project'})
    expect(editorName('Doe, Jane', known)).toEqual({family: 'Doe', given: 'Jane'})
  })
})
