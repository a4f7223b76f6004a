import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {main} from '../cli.ts'
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
  ['open fire with lethal force', 'Not in this archive', 'p5', ''],
  ['Constitutional legality', 'Another wording of', 'p3', 'legality'],
  ['the situation was stabilized', 'Altered', 'p3', '“was stabilized”: so in ptrk'],
  ['to, where necessary, open fire', 'Another wording of', 'p5', 'where necessary'],
  ['to eliminate armed terrorist bandits', 'Another wording of', 'p5', 'target-of-the-order'],
  ['открывать огонь на поражение без предупреждения', 'Another wording of', 'p5', 'РБК'],
  ['их нужно уничтожать', 'Another wording of', 'p7', 'must-be-eliminated'],
  ['Именно с бандитами и террористами', 'Another wording of', 'p7', 'precisely'],
  ['to cover and support', 'Another wording of', 'p10', 'cover-and-support'],
  ['по-товарищески тепло', 'Another wording of', 'p12', 'comradely'],
  ['Not only administrative buildings', 'Another wording of', 'p19', 'Qazaq TV'],
  ['не разрешительный, а уведомительный характер', 'Another wording of', 'p22', 'notification'],
  ['болтать что хотят', 'Another wording of', 'p23', 'babble'],
  ['отдельные, так называемые правозащитники', 'Another wording of', 'p23', 'so-called'],
  ['так сказать, зауживается интернет', 'Another wording of', 'p25', 'narrowed'],
  ['aiding and abetting role', 'Another wording of', 'p26', 'aiding'],
  ['so-called free media and foreign figures', 'Another wording of', 'p26', 'so-called'],
  ['all acts of vandalism', 'Another wording of', 'p27', 'vandalism'],
  ['special forces, riot control weapons and equipment', 'Another wording of', 'p33', 'shortage'],
  ['терактов спящих ячеек боевиков', 'Another wording of', 'p34', 'sleeper'],
  ['почему государство «проспало»', 'Another wording of', 'p34', 'overslept'],
  ['Только на Алматы напало 20 тыс. бандитов', 'Another wording of', 'p34', 'twenty-thousand'],
  ['звериная жестокость', 'Another wording of', 'p35', 'bestial'],
  ['I have made a decision to turn on the internet', 'Another wording of', 'p39', 'turn-on'],
  ['I am sure that this decision', 'Another wording of', 'p39', 'sure'],
  ['But I warn you that free access', 'Another wording of', 'p40', 'warn'],
  ['will be destroyed', 'Another wording of', 'p42', 'destroyed']
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

  it.each([
    [0, 'all verbatim', ['open fire without warning'], /^Verbatim|Verbatim in /],
    [0, 'all of several', ['“open fire without warning” and “This is nonsense!”'], /Verbatim in /],
    [1, 'one of several altered', ['“This is nonsense!” and “What stupidity!”'], /Another wording/],
    [
      1,
      'nothing of the archive',
      ['“The theatre opens its doors tomorrow”'],
      /Not in this archive/
    ],
    [2, 'no words', [], /^Nothing to check: give the words, or --file FILE/],
    [2, 'an unknown option', ['--flie', 'x'], /^Unknown option '--flie'.* See --help of quote/],
    [2, 'a file that is not there', ['--file', '/nowhere/article.txt'], /ENOENT.*article\.txt/],
    [2, 'a folder without texts', ['x', '--archive', folder], /^No texts in .*--archive DIR/]
  ] as const)('ends with %i on %s, and says why', async (code, _case, words, said) => {
    const terminal = rememberingTerminal()
    expect(await main(['quote', ...words], terminal)).toBe(code)
    const all = [...terminal.printed, ...terminal.told].join('\n')
    expect(stripVTControlCharacters(all)).toMatch(new RegExp(said.source, 'm'))
    expect(all).not.toMatch(/\n\s+at /)
  })
})
