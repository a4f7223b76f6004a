import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it, onTestFinished} from 'vitest'
import {openBrowser} from '../testing/browser.ts'
import {noteFile, oneSpeech} from '../testing/one-speech.ts'
import {rememberingTerminal} from '../testing/remembering-terminal.ts'
import {hasStandIn, noStandIn} from '../testing/stand-in.ts'
import {startSite} from './start.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(async () => await browser.close())

const plan = 'The plans were drawn up twice and paid for once. '

/** The notes of the speech by the words that they hang on. */
const quotes = {we: 'We', shall: 'shall build', harbour: 'a harbour'}
type Name = keyof typeof quotes

/** Follows the speech with three notes, and opens its page as often as is asked. */
async function followedSpeech() {
  const archive = await oneSpeech()
  const save = (name: Name, words: string, kind = 'context') =>
    writeFileSync(
      join(archive, `notes/mayor-2021/${name}.md`),
      noteFile(words, quotes[name]).replace('kind: context', `kind: ${kind}`)
    )
  for (const name of Object.keys(quotes)) save(name as Name, plan.repeat(9))
  const site = await startSite({values: {archive, port: '0'}, words: []}, rememberingTerminal())
  onTestFinished(site.close)
  const url = `${site.url}mayor-2021/`
  const open = async () => {
    const page = await browser.newPage({viewport: {width: 1200, height: 500}})
    await page.goto(url, {waitUntil: 'load'})
    return page
  }
  const served = async () => await (await fetch(url)).text()
  return {save, open, served}
}

/** The page as it stands when all notes have been measured, with where each stands. */
async function asShown(page: Page): Promise<string> {
  await page.waitForFunction(`!document.querySelector('.note:not(.is-measured)')`)
  return await page.evaluate(`[
    document.title,
    document.body.outerHTML,
    ...[...document.querySelectorAll('.note')].map((note) => {
      const {top, height} = note.getBoundingClientRect()
      return note.id + ' ' + (top + scrollY) + ' ' + height
    })
  ].join('\\n')`)
}

it('gives an open page the new words of a note: scroll, focus and what was opened stay', async () => {
  const {save, open} = await followedSpeech()
  const page = await open()
  await asShown(page)
  await page.evaluate('isMine = true')
  await page.click('#r-harbour')
  await page.focus('#n-harbour .note-toggle')
  await page.evaluate('scrollTo(0, 60)')
  for (const words of [
    'Short.',
    `A *turn*, and ${plan.repeat(20)} Long.`,
    'A **turn** of p1.\n\nMore than one block.\n\n- one\n- last.'
  ]) {
    save('harbour', words)
    const last = /\w+\.$/.exec(words)?.[0] ?? ''
    const lead = async () => await page.textContent('#n-harbour .note-lead')
    await expect.poll(lead, {timeout: 30_000}).toContain(last)
    expect(await page.evaluate('[isMine, scrollY, document.activeElement.className]')).toEqual([
      true,
      60,
      'note-toggle'
    ])
    expect(await page.getAttribute('#n-harbour .note-toggle', 'aria-expanded')).toBe('true')
  }
  expect(await page.locator('#n-harbour li').count()).toBe(2)
  await page.close()
}, 120_000)

const words = fc
  .array(
    fc.constantFrom(
      'a',
      '*harbour*',
      '**of**',
      '[stone](https://stone.example/)',
      'p1',
      plan,
      plan.repeat(9)
    ),
    {minLength: 1, maxLength: 5}
  )
  .map((some) => some.join(' '))
const body = fc.array(words, {minLength: 1, maxLength: 3}).map((blocks) => blocks.join('\n\n'))
const edit = fc.record({
  name: fc.constantFrom(...(Object.keys(quotes) as Name[])),
  body,
  kind: fc.constantFrom('context', 'context', 'context', 'term')
})

it('shows after any edits what a page shows that is loaded then', async ({skip}) => {
  const {save, open, served} = await followedSpeech()
  const page = await open()
  skip(!(await hasStandIn(page)), noStandIn)
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 3}), async (edits) => {
      for (const {name, body, kind} of edits) {
        count += 1
        save(name, `${body} Edit${count}.`, kind)
      }
      await expect.poll(served, {timeout: 30_000}).toContain(`Edit${count}.`)
      const fresh = await open()
      const isSame = async () => (await asShown(page)) === (await asShown(fresh))
      await expect.poll(isSame, {timeout: 30_000}).toBe(true)
      await fresh.close()
    }),
    {numRuns: 5}
  )
  await page.close()
}, 120_000)
