import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseDocument, stringify} from 'yaml'
import {splitFrontMatter} from './front-matter.ts'
import {quickYaml} from './quick-yaml.ts'

/** What `yaml` gives; `undefined` where it has anything to say. */
function careful(source: string): unknown {
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error'
  })
  return document.errors.length > 0 ? undefined : document.toJS({maxAliasCount: 0})
}

/** Quick reading is right, or leaves it. */
function expectSame(source: string): void {
  const quick = quickYaml(source)
  if (quick !== undefined) expect(quick, JSON.stringify(source)).toEqual(careful(source))
}

const signs = [
  ...'abz09 -:#,[]{}&*!|>\'"%@`?.~/\\()—ж’\n',
  '\n  ',
  '\n    ',
  ': ',
  '- ',
  ' #',
  '>-'
]
const words = fc.array(fc.constantFrom(...signs), {maxLength: 12}).map((parts) => parts.join(''))
const key = fc.oneof(
  fc.constantFrom('at', 'seen-as', 'a1', 'id', '__proto__', 'constructor'),
  words
)
const {value} = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    words,
    fc.lorem({maxCount: 30}),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(key, tie('value'), {maxKeys: 3})
  )
}))
const options = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  blockQuote: fc.constantFrom(true, false, 'folded' as const, 'literal' as const)
})

describe('quickYaml', () => {
  it('reads what yaml reads, of any value', () => {
    fc.assert(
      fc.property(value, options, (given, style) => expectSame(stringify(given, style))),
      {numRuns: 2000}
    )
  })

  it('reads what yaml reads, of any lines', () => {
    const piece = fc.constantFrom(
      ...['a: b', 'a:', '- a', '-', '- a: b', 'b: >-', 'c: |', '- - a', 'a: "b"', "a: 'b'", 'a b'],
      ...[
        'a: [b, c d]',
        'a: {b: c, d: e f}',
        '- [{a: b}, c]',
        'a: b: c',
        '# a',
        'a # b',
        'a:b',
        '?'
      ],
      ...['a: "b', 'b"', '"b', 'b\\"', '-- b', '--b', '[b', '? b', 'a: --b', 'a: -', '- -b'],
      ...['a: - b', 'a: "b" c', 'a: [b', 'a: {b: c, b: d}', 'a: >-x', '"a": b', 'a: *b', 'a: ~', '']
    )
    const line = fc.tuple(fc.constantFrom('', '', '  ', '    ', ' '), piece).map(([i, p]) => i + p)
    fc.assert(
      fc.property(fc.array(line, {maxLength: 6}), (lines) => expectSame(lines.join('\n'))),
      {numRuns: 20_000}
    )
  })

  it('reads what yaml reads, of notes with a slip of the pen', () => {
    const slip = fc.record({at: fc.nat(note.length), take: fc.nat(3), put: words})
    fc.assert(
      fc.property(slip, ({at, take, put}) =>
        expectSame(note.slice(0, at) + put + note.slice(at + take))
      ),
      {numRuns: 3000}
    )
  })

  it('takes the quick way for notes as editors write them', () => {
    expect(quickYaml(note)).toEqual(careful(note))
    const folder = join(import.meta.dirname, '../../notes/tokayev-2022-01-07')
    const all = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => splitFrontMatter(readFileSync(join(folder, name), 'utf8')).yaml ?? [])
    expect(all.filter((yaml) => quickYaml(yaml) === undefined).length / all.length).toBeLessThan(
      0.2
    )
  })
})

const note = `quote: Almost 20 thousand bandits attacked Almaty.
at: p34
topics: [numbers, terrorism-framing]
claim: "Almost 20,000: that
  many attacked."
reason: >-
  One or two sentences – with a dash,
  and #signs, and: colons.
evidence:
  - text: Paraphrase of one fact, figures
      [with] their dates.
      -- And so on.
    stance: disputes
    date: 2022-03-14
    sources: [{id: sputnik-kz-2022, locator: par. 2}, other]

  - text: 'Another.'
    sources:
      - a-b
      - id: c
history:
- {date: 2026-11-22, rating: disputed, why: First rated.}
updated: 2026-11-22
`
