import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openBrowser} from '../testing/browser.ts'
import {noteFile, oneSpeech} from '../testing/one-speech.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {liveCalls} from './live-calls.ts'
import {startSite} from './start.ts'

describe('npm start', () => {
  it('follows a note: to the page, into a fault and out of it', async () => {
    const archive = await oneSpeech()
    const terminal = rememberingTerminal()
    const site = await startSite({values: {archive}, words: []}, terminal)
    onTestFinished(site.close)
    expect(terminal.printed[0]).toBe(`Serving ${archive}/dist at ${site.url} (Ctrl-C ends it).`)
    await expect.poll(() => terminal.printed.at(-1), {timeout: 30_000}).toMatch(/^Built 1 speech/)

    const browser = await openBrowser()
    onTestFinished(async () => await browser.close())
    const page = await browser.newPage()
    await page.goto(`${site.url}mayor-2021/`)
    const body = async () => await page.textContent('main')
    const overlay = page.locator('rostrum-report pre')
    expect(await body()).toContain('It was never built.')

    const write = (content: string) =>
      writeFileSync(join(archive, 'notes/mayor-2021/harbour.md'), content)
    write(noteFile('It was never built.', 'a harbor'))
    await expect.poll(() => overlay.count(), {timeout: 30_000}).toBe(1)
    expect(terminal.told.at(-1)).toContain('quote-resolves')
    expect(await overlay.textContent()).toBe(terminal.told.at(-1))
    expect(await body()).toContain('It was never built.')

    write(noteFile('It was built in 2023.'))
    await expect.poll(body, {timeout: 30_000}).toContain('It was built in 2023.')
    expect(await overlay.count()).toBe(0)
    expect(terminal.told).toContain('Changed: notes/mayor-2021/harbour.md')
    expect(readFileSync(join(archive, 'dist/mayor-2021/index.html'), 'utf8')).not.toContain(
      '.rostrum'
    )
  }, 120_000)

  it('leads to the speeches as long as no front page is built', async () => {
    const archive = await oneSpeech()
    writeFileSync(join(archive, 'texts/"that" <year>.md'), '')
    const live = liveCalls(archive, () => false)
    onTestFinished(live.close)
    const browser = await openBrowser()
    onTestFinished(async () => await browser.close())
    const page = await browser.newPage()
    await page.setContent(await live.meanwhile())
    const links = await page
      .locator('li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['%22that%22%20%3Cyear%3E/', 'mayor-2021/'])
  }, 60_000)

  it('refuses what is no free port', async () => {
    const archive = await oneSpeech()
    const start = async (port: string) =>
      await startSite({values: {archive, port}, words: []}, rememberingTerminal())
    await expect(start('http')).rejects.toThrow('Unexpected --port http, expected a number')
    await expect(start('70000')).rejects.toThrow('Unexpected --port 70000')
    const site = await start('0')
    onTestFinished(site.close)
    await expect(start(new URL(site.url).port)).rejects.toThrow('expected one that is free')
  }, 60_000)
})

describe.each(['start', 'build'])('npm run %s', (command) => {
  it('ends on Ctrl-C and leaves nothing beside the archive', async () => {
    const archive = await oneSpeech()
    const line = ['src/run.js', 'cli', command, '--archive', archive]
    const child = spawn(process.execPath, line, {cwd: join(import.meta.dirname, '../..')})
    const begun = () => readdirSync(archive).some((name) => name.includes('dist'))
    await expect.poll(begun, {timeout: 30_000, interval: 5}).toBe(true)
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'exit')
    expect([0, null]).toContain(code)
    expect([null, 'SIGINT']).toContain(signal)
    // The cache may have been begun; it is kept.
    const hidden = readdirSync(archive).filter((name) => name.startsWith('.'))
    expect(hidden.filter((name) => name !== '.cache')).toEqual([])
  }, 60_000)
})
