import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {quoteCommand} from './quote.ts'

const archive = join(import.meta.dirname, '../..')

/** What was printed, the paragraph, the verdict, and something that must be said of it. */
const renderings = [
  ['shoot to kill without warning', 'Another wording of', 'p5', 'The Irish Times'],
  ['What nonsense!', 'Another wording of', 'p6', 'Qazaq TV'],
  ['20,000 terrorists', 'Another wording of', 'p34', 'RFE/RL'],
  ['open fire to kill', 'Another wording of', 'p5', 'Trend News Agency'],
  ['That is why they must be destroyed', 'Another wording of', 'p7', 'Qazaq TV'],
  ['What stupidity!', 'Another wording of', 'p6', 'A News'],
  ['bestial cruelty', 'Another wording of', 'p35', 'bestial'],
  ['cover and support functions', 'Another wording of', 'p10', 'cover'],
  ['Какая глупость!', 'Another wording of', 'p6', 'РБК'],
  ['Кто не сдастся, будет уничтожен', 'Another wording of', 'p42', 'РБК'],
  ['Только на Алматы напали 20 тысяч бандитов', 'Another wording of', 'p34', 'Алматы'],
  ['Constitutional legality is being restored', 'Altered: nearest to', 'p3', 'legality'],
  ['I am sure that this decision will have a positive impact', 'Altered', 'p39', 'Trend'],
  ['Almost 20,000 bandits attacked Almaty', 'Altered', 'p34', 'the same number'],
  ['Those who do not surrender will be destroyed', 'Altered', 'p42', '“eliminated” became'],
  ['we had no right special equipment', 'Altered', 'p33', 'lacked'],
  ['the army to open fire without warning', 'Words left out without a mark', 'p5', 'necessary'],
  ['open fire with lethal force', 'Not in this archive', 'p5', '']
] as const

describe('the quote command on the address of 7 January 2022', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-quote-'))
  const sayings = new Map<string, string>()
  let exitCode: number | undefined

  beforeAll(async () => {
    const file = join(folder, 'article.txt')
    writeFileSync(file, renderings.map(([words]) => `He said: “${words}”.`).join('\n\n'))
    const terminal = rememberingTerminal()
    exitCode = await quoteCommand.run({words: [], values: {archive, file}}, terminal)
    for (const saying of terminal.printed.join('\n').split('\n\n')) {
      sayings.set(saying.split('\n')[0] ?? '', saying)
    }
  }, 60_000)

  afterAll(() => rmSync(folder, {recursive: true}))

  it.each(renderings)('tells “%s” from the official wording', (words, verdict, paragraph, more) => {
    const saying = sayings.get(`“${words}”`)
    expect(saying).toContain(verdict)
    expect(saying).toContain(`tokayev-2022-01-07#${paragraph}`)
    expect(saying).toContain(more)
  })

  it('finds every quotation of the article', () => {
    expect(sayings.size).toBe(renderings.length)
  })

  it('answers 1 where not every quotation is verbatim', () => {
    expect(exitCode).toBe(1)
  })
})
