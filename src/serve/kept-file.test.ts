import {expect, it} from 'vitest'
import type {LiveFile} from './find-reply.ts'
import {keptFile} from './kept-file.ts'

function countedFile(answers: Record<string, LiveFile>) {
  const asked: string[] = []
  const kept = keptFile(async (path) => {
    asked.push(path)
    return answers[path] ?? 'absent'
  })
  return {asked, kept, answers}
}

it('makes the file that was asked for last once, until files change', async () => {
  const {asked, kept, answers} = countedFile({a: {content: 'one'}, b: {content: 'b'}})
  expect(await Promise.all([kept.file('a'), kept.file('a')])).toEqual([answers.a, answers.a])
  expect(await kept.file('a')).toEqual({content: 'one'})
  expect(asked).toEqual(['a'])
  answers.a = {content: 'two'}
  kept.forget()
  expect(await kept.file('a')).toEqual({content: 'two'})
  await kept.file('b')
  await kept.file('a')
  expect(asked).toEqual(['a', 'a', 'b', 'a'])
})

it('keeps nothing that was under way when files changed, and nothing that was not made', async () => {
  const {asked, kept, answers} = countedFile({a: {content: 'one'}, b: 'built'})
  const early = kept.file('a')
  kept.forget()
  answers.a = {content: 'two'}
  await early
  expect(await kept.file('a')).toEqual({content: 'two'})
  await kept.file('b')
  await kept.file('b')
  expect(asked).toEqual(['a', 'a', 'b', 'b'])
})
