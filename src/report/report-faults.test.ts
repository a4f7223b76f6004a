import {describe, expect, it} from 'vitest'
import type {Fault} from '../model/types.ts'
import {reportFaults} from './report-faults.ts'

function report(faults: readonly Fault[], readFile?: (file: string) => string | undefined): string {
  return reportFaults(faults, {colour: false, ...(readFile ? {readFile} : {})})
}

function faultAt(file: string, line: number, ruleId = 'quote-resolves'): Fault {
  return {
    place: {file, start: {line, column: 3}},
    ruleId,
    reason: `Unexpected words on line ${line}`
  }
}

const missingQuote: Fault = {
  place: {file: 'notes/s/a.md', start: {line: 2, column: 8}, end: {line: 2, column: 16}},
  ruleId: 'quote-resolves',
  reason: 'Unexpected quote "bandites", expected words of p34',
  note: 'Did you mean "bandits" in p34?',
  actual: 'bandites'
}

describe('reportFaults', () => {
  it('says nothing where nothing is wrong', () => {
    expect(report([])).toBe('')
  })

  it('shows place, reason, rule, cause, address and note, file by file', () => {
    const twice: Fault = {
      place: {file: 'notes/sources/b.yaml', start: {line: 9, column: 7}},
      ruleId: 'id-is-unique',
      reason: 'Unexpected second record "x", expected each id once',
      cause: {
        place: {file: 'notes/sources/a.yaml', start: {line: 3, column: 7}},
        ruleId: 'id-is-unique',
        reason: 'The first record is defined here'
      }
    }
    const absent: Fault = {
      place: {file: 'texts'},
      ruleId: 'archive-has-texts',
      reason: 'Unexpected absence of texts, expected a folder texts/'
    }
    expect(`\n${report([absent, twice, missingQuote])}\n`).toBe(`
notes/s/a.md
2:8-2:16 error Unexpected quote "bandites", expected words of p34     quote-resolves    rostrum
  [url]:
    about/checks/#quote-resolves
  [note]:
    Did you mean "bandits" in p34?

notes/sources/b.yaml
9:7      error Unexpected second record "x", expected each id once    id-is-unique      rostrum
  [cause]:
    3:7  info  notes/sources/a.yaml: The first record is defined here id-is-unique      rostrum
  [url]:
    about/checks/#id-is-unique

texts
         error Unexpected absence of texts, expected a folder texts/  archive-has-texts rostrum
  [url]:
    about/checks/#archive-has-texts

✖ 3 faults in 3 files
`)
  })

  it('shows the line at fault where it can be read', () => {
    const text = '---\nquote: bandites attacked\n---\n'
    const lines = report([missingQuote, faultAt('gone.md', 1)], (file) =>
      file === 'notes/s/a.md' ? text : undefined
    )
    expect(lines).toContain(`
    Did you mean "bandits" in p34?
    2 | quote: bandites attacked
      |        ^^^^^^^^
`)
    expect(lines).toContain('gone.md')
  })

  it('shows only the part of a long line that holds the place', () => {
    const place = {file: 'a.md', start: {line: 1, column: 101}, end: {line: 1, column: 104}}
    const text = `${'a'.repeat(100)}bad${'z'.repeat(200)}`
    const lines = report([{place, ruleId: 'x', reason: 'y'}], () => text)
    expect(lines).toContain(`
    1 | …${'a'.repeat(30)}bad${'z'.repeat(57)}…
      | ${' '.repeat(31)}^^^
`)
  })

  it('sorts by place and names each file once', () => {
    const lines = report([faultAt('b.md', 10), faultAt('a.md', 2), faultAt('b.md', 9)])
    expect(lines.match(/^\w\.md$|^\d+:\d/gm)).toEqual(['a.md', '2:3', 'b.md', '9:3', '10:3'])
  })

  it('shows the first fifty in full and counts the rest by rule', () => {
    const many = Array.from({length: 2000}, (_, index) =>
      faultAt(`notes/${index % 40}.md`, index + 1, index % 3 ? 'source-is-known' : 'quote-resolves')
    )
    const lines = report(many)
    expect(lines.match(/ error /g)).toHaveLength(50)
    expect(lines.slice(lines.indexOf('and '))).toBe(`and 1950 more:
  1300 source-is-known
   650 quote-resolves

✖ 2000 faults in 40 files`)
  })

  it("lets no order to the terminal out of an author's file", () => {
    const lines = report([{...missingQuote, reason: 'Unexpected \u001b[2J', note: 'Say \u009b2J'}])
    expect(lines).toContain('Unexpected \ufffd[2J')
    expect(lines).toContain('Say \ufffd2J')
  })

  it('is coloured where that is wanted', () => {
    expect(reportFaults([missingQuote], {colour: true})).toContain('\u001b[31m')
    expect(report([missingQuote])).not.toContain('\u001b')
  })
})
