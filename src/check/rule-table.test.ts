import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ruleDocuments} from './documentation.ts'
import {rules} from './rules/index.ts'

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts')
)

/** Rules that are named in the code itself: faults of rooms that have no table, e.g. `ruleId: 'file-is-utf8'`. */
function namedInCode(): string[] {
  const names = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    return [...text.matchAll(/\bruleId(?::| =) '([^']+)'/g)].map(([, name = '']) => name)
  })
  return [...new Set(names)].sort()
}

describe('the table of rules', () => {
  const ids = rules.map(({id}) => id)

  it('has every rule that the program can name', () => {
    const inCode = namedInCode()
    expect(inCode).toContain('file-is-utf8')
    expect(inCode.filter((name) => !ids.includes(name))).toEqual([])
  })

  it('has a row for every file of rules, each once', () => {
    const named = readdirSync(join(import.meta.dirname, 'rules')).map((file) => file.slice(0, -3))
    expect(ids.toSorted()).toEqual(named.filter((name) => name !== 'index').sort())
  })

  it.each(rules)('gives $id a function where the rule is watched here', (rule) => {
    const {scope, checkSpeech, checkArchive} = rule
    const watched = {speech: !!checkSpeech, archive: !checkSpeech && !!checkArchive}
    expect(scope === 'speech' || scope === 'archive' ? watched[scope] : !checkArchive).toBe(true)
  })

  it.each(ruleDocuments())('documents $id in sentences and by examples', (document) => {
    const {sentence, why, ok, notOk} = document
    expect([sentence, why].every((words) => /^[A-Z"].*\.$/.test(words))).toBe(true)
    expect(ok.length).toBeGreaterThan(0)
    expect(notOk.length).toBeGreaterThan(0)
  })
})
