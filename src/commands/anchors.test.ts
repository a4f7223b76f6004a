import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {main} from '../cli.ts'
import {resolveAnchor} from '../model/ledger.ts'
import type {AnchorId, SpeechId} from '../model/types.ts'
import {readLedger} from '../read/ledger.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'

let archive: string

beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'anchors-'))
  mkdirSync(join(archive, 'texts'))
})
afterEach(() => rmSync(archive, {recursive: true}))

const first = 'The harvest was short, and the wells went dry in three provinces.'
const second = 'You bore it with patience, and I thank you for it in the name of all.'
const third = 'I do not ask for more of it: I ask for work on roads, dams and schools.'

const front = (updated?: string) =>
  `---\ntitle: T\nspeaker: S\ndate: 1790-01-08\nlanguage: en\n${updated ? `updated: ${updated}\n` : ''}---\n\n`
const write = (blocks: readonly string[], updated?: string, id = 'x') =>
  writeFileSync(join(archive, `texts/${id}.md`), `${front(updated)}${blocks.join('\n\n')}\n`)
const body = (id = 'x') => readFileSync(join(archive, `texts/${id}.md`), 'utf8').split('---\n\n')[1]
const ledger = (id = 'x') => readLedger(archive, id as SpeechId).value
const leadsTo = (id: string) => resolveAnchor(ledger(), id as AnchorId)

async function run(...words: string[]) {
  const terminal = rememberingTerminal()
  const code = await main(['anchors', ...words, '--archive', archive], terminal)
  return {code, printed: terminal.printed.join('\n'), told: terminal.told.join('\n')}
}

describe('anchors', () => {
  it('gives a text that has none its anchors and starts its ledger, dated as the speech', async () => {
    write(['# On the harvest', first, second])
    const {code, printed} = await run()
    expect(code).toBe(0)
    expect(printed).toContain('p2 is new: You bore it')
    expect(body()).toBe(`# On the harvest {#title}\n\n${first} {#p1}\n\n${second} {#p2}\n`)
    expect(ledger().anchors.get('p1' as AnchorId)?.wordings[0]?.since).toBe('1790-01-08')
  })

  it('finds nothing to do on a second run and touches no file', async () => {
    write([first, second])
    await run()
    const before = body()
    expect((await run()).printed).toBe('All anchors are in order.')
    expect(body()).toBe(before)
  })

  it('records a new wording with the date of the front matter', async () => {
    write([`${first} {#p1}`])
    await run()
    write([`${first} So it was. {#p1}`], '2026-11-22')
    const {code, printed} = await run()
    expect(code).toBe(0)
    expect(printed).toMatch(/p1 is reworded, \w{4} to \w{4}: The harvest/)
    expect(
      ledger()
        .anchors.get('p1' as AnchorId)
        ?.wordings.map(({since}) => since)
    ).toEqual(['1790-01-08', '2026-11-22'])
  })

  it('asks for a date where a wording changed and nobody said when', async () => {
    write([`${first} {#p1}`])
    await run()
    write([`${first} So it was. {#p1}`, second])
    const {code, told} = await run()
    expect(code).toBe(1)
    expect(told).toContain('Unexpected change of "p1" without a date')
    expect(told).toContain('updated: DATE')
    expect(body()).toContain(`${second}\n`)
    expect(await run('--date', '2026-11-22')).toMatchObject({code: 0, told: ''})
    expect(body()).toContain(`${second} {#p2}\n`)
  })

  it('takes no date before that of the wording it follows', async () => {
    write([`${first} {#p1}`], '2022-02-01')
    await run()
    write([`${second} {#p1}`], '2022-01-01')
    expect(await run()).toMatchObject({
      code: 1,
      told: expect.stringContaining('before the wording of 2022-02-01')
    })
  })

  it('settles what became of an anchor, unless the editor has decided', async () => {
    write([`${first} {#p1}`, `${second} {#p2}`, `${third} {#p3}`])
    await run()
    write([`${first} {#p1}`, `${second} ${third} {#p3}`], '2026-11-22')
    const judged = await run()
    expect(judged.printed).toContain('p2 is gone: merged into p3, by its words')
    expect(leadsTo('p2')?.alive).toEqual(['p3'])
    const decided = await run('--fate', 'p2=moved:p1')
    expect(decided.printed).toContain('p2 is gone: moved to p1, as decided')
    expect(leadsTo('p2')?.alive).toEqual(['p1'])
    expect((await run('--fate', 'p2=moved:p1')).printed).toBe('All anchors are in order.')
  })

  it('names the second of two blocks with one anchor anew', async () => {
    write([`${first} {#p1}`, `${second} {#p2}`])
    await run()
    write([`${first} {#p1}`, `${first} {#p1}`, `${second} {#p2}`], '2026-11-22')
    const {code, printed} = await run()
    expect(code).toBe(0)
    expect(printed).toContain('p1 stood twice: the block on line 11 is p1a now')
    expect(body()).toBe(`${first} {#p1}\n\n${first} {#p1a}\n\n${second} {#p2}\n`)
  })

  it('goes over all texts, or those that are named', async () => {
    write([first], undefined, 'x')
    write([second], undefined, 'y')
    await run('y')
    expect(body('x')).toBe(`${first}\n`)
    expect(body('y')).toBe(`${second} {#p1}\n`)
    expect((await run()).printed).toContain('texts/x.md')
  })

  describe('writes nothing and says why', () => {
    it.each([
      ['an anchor of no right form', [`${first} {#P1}`, second], 'Unexpected anchor "P1"'],
      [
        'a paragraph named like a heading',
        [`${first} {#intro}`, second],
        'Unexpected anchor "intro"'
      ],
      ['a block without words', ['{#p1}', second], 'Unexpected block without words'],
      [
        'an anchor amid the words',
        [`${first} {#p1} ${second} {#p2}`, third],
        'Unexpected anchor {#p1} amid'
      ]
    ])('where there is %s', async (_name, blocks, reason) => {
      write([`${first} {#p1}`, `${second} {#p2}`])
      await run()
      write(blocks, '2026-11-22')
      const before = body()
      const {code, told} = await run()
      expect(code).toBe(1)
      expect(told).toContain(reason)
      expect(told).toContain('texts/x.md')
      expect(body()).toBe(before)
    })

    it.each([
      ['an unknown anchor', 'p9=retired', 1, 'expected an anchor that was published'],
      ['an anchor that lives', 'p1=retired', 1, 'which stands in the text'],
      ['an unknown target', 'p2=moved:p9', 1, 'Unexpected target "p9"'],
      ['a way back to itself', 'p2=moved:p2', 1, 'leads nowhere'],
      ['no fate', 'p2=gone', 2, 'Unexpected fate "p2=gone"'],
      ['a merger into nothing', 'p2=merged', 2, 'Unexpected fate "p2=merged"'],
      ['a speech that is not there', 'z#p2=retired', 2, 'without its speech']
    ])('where the editor decides on %s', async (_name, fate, code, reason) => {
      write([`${first} {#p1}`, `${second} {#p2}`])
      await run()
      write([`${first} {#p1}`], '2026-11-22')
      expect(await run('--fate', fate)).toMatchObject({code, told: expect.stringContaining(reason)})
      expect(ledger().anchors.get('p2' as AnchorId)?.fate).toBe('alive')
    })

    it('where a speech is unknown, a date none or the archive empty', async () => {
      write([first])
      expect(await run('z')).toMatchObject({code: 2, told: expect.stringContaining('"z"')})
      expect(await run('--date', 'today')).toMatchObject({code: 2})
      rmSync(join(archive, 'texts'), {recursive: true})
      expect(await run()).toMatchObject({
        code: 1,
        told: expect.stringContaining('absence of texts')
      })
    })
  })
})
