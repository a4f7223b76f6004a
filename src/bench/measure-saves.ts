import {once} from 'node:events'
import {setTimeout as wait} from 'node:timers/promises'
import type {Browser} from 'playwright-core'
import {clock} from './clock.ts'
import type {LiveServer} from './live-server.ts'
import type {NoteToSave} from './note-to-save.ts'

/** How long one save took to be seen: each step's own time, in milliseconds. */
export interface SaveMeasure {
  /** Until the server noticed that the file had changed. */
  noticed: number
  /** Until the page was made again and its readers were told so. */
  made: number
  /** Until its new word was painted. */
  painted: number
  /** All together. */
  all: number
}

/** Who saves looks at the page, and goes on writing. */
const pause = 2000

/** A save that is not seen after so long is not seen at all. */
const patience = 60_000

/**
 * Save a note again and again, and see when the page that lies open shows it.
 *
 * @param browser - A Chromium.
 * @param server - The live server; its first build is done.
 * @param note - The note; its speech's page is opened at it.
 * @param times - How often.
 * @returns A measure for each save.
 */
export async function measureSaves(
  browser: Browser,
  server: LiveServer,
  note: NoteToSave,
  times: number
): Promise<SaveMeasure[]> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  const seen = new Map<string, (painted: number) => void>()
  const sight = (word: string) => new Promise<number>((resolve) => seen.set(word, resolve))
  await page.exposeFunction('wordSeen', (word: string, painted: number) =>
    seen.get(word)?.(painted)
  )
  await page.addInitScript(`(${watchNote})(${JSON.stringify(`n-${note.slug}`)})`)
  const address = `${note.speech}/#n-${note.slug}`
  await page.goto(`${server.url}${address}`, {waitUntil: 'load'})
  const nextTold = await server.hear(`/${note.speech}/`)
  const measures: SaveMeasure[] = []
  for (let time = 1; time <= times; time += 1) {
    await wait(pause)
    const word = `Saved${time}.`
    const steps = Promise.all([server.says('Changed: '), nextTold(), sight(word)])
    const saved = clock()
    note.save(word)
    const [noticed, made, painted] = await inTime(steps)
    measures.push({
      noticed: noticed - saved,
      made: made - noticed,
      painted: painted - made,
      all: painted - saved
    })
  }
  await page.close()
  return measures
}

async function inTime<T>(steps: Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(patience)
  return await Promise.race([
    steps,
    once(late, 'abort').then(() => {
      throw new Error(`What was saved was not seen within ${patience / 1000} seconds.`)
    })
  ])
}

/** Runs in the page before its own scripts: tells when a word that was saved stands in the window and the frame is drawn. */
const watchNote = `(id) => {
  const inWindow = (node, offset, length) => {
    const range = document.createRange()
    range.setStart(node, offset)
    range.setEnd(node, offset + length)
    const {top, bottom, height} = range.getBoundingClientRect()
    return height > 0 && bottom > 0 && top < innerHeight
  }
  const wordIn = (note) => {
    const texts = document.createTreeWalker(note, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const found = /Saved\\d+\\./.exec(texts.currentNode.data)
      if (found && inWindow(texts.currentNode, found.index, found[0].length)) return found[0]
    }
  }
  let last
  const look = () => {
    const note = document.getElementById(id)
    const word = note && wordIn(note)
    if (word && word !== last) setTimeout(() => wordSeen(word, performance.timeOrigin + performance.now()))
    last = word
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`
