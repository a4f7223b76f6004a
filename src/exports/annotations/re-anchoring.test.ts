import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {SitePath} from '../../model/types.ts'
import {finishPage} from '../../render/finish.ts'
import {speechPages} from '../../render/speech-pages.ts'
import {openBrowser} from '../../testing/browser.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {temporaryFolder} from '../../testing/temporary-folder.ts'
import {collectionFiles} from './web-annotations.ts'

const speeches = [...richArchive().speeches, ...ownEdition().speeches]

const script = readFileSync(new URL('../../testing/re-anchor.js', import.meta.url), 'utf8')

/** What the browser made of one annotation. */
interface Found {
  id: string
  exact: string
  byQuote: string[]
  byPosition: string
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

describe('the annotations of a speech', () => {
  it.each(speeches.map((context) => [context.speech.id, context] as const))(
    'of %s lead to the same words on its page, by quotation and by position',
    async (_id, context) => {
      const found = await reanchor(context)
      expect(found).toHaveLength(context.speech.notes.length)
      for (const {exact, byQuote, byPosition} of found) {
        expect(byQuote).toEqual([exact])
        expect(byPosition).toBe(exact)
      }
    },
    60_000
  )
})

/** Scripts and styles matter nothing here. */
class AnyAsset extends Map<string, SitePath> {
  override get(name: string): SitePath {
    return name as SitePath
  }
}

async function reanchor(context: SpeechContext): Promise<Found[]> {
  const file = join(temporaryFolder(), 'index.html')
  const page = [...speechPages(context)].find(
    ({path}) => path === `${context.speech.id}/index.html`
  )
  if (!page) throw new Error('no page')
  writeFileSync(
    file,
    finishPage(page, context.shared.settings, {pathByName: new AnyAsset()}).content
  )
  const [collection] = collectionFiles(context, 10_000)
  const tab = await browser.newPage()
  try {
    await tab.goto(pathToFileURL(file).href)
    return (await tab.evaluate(`(() => {${script}
return reanchor(${collection?.content})})()`)) as Found[]
  } finally {
    await tab.close()
  }
}
