import {join} from 'node:path'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, it} from 'vitest'
import {siteAssets} from '../jobs/site-assets.ts'
import {finishPage} from '../render/finish.ts'
import {speechPage} from '../render/pages/speech.ts'
import {readArchive} from '../testing/read-archive.ts'

const kilobyte = 1000

let html = ''
const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  const {archive, speeches} = readArchive(join(import.meta.dirname, '../..'))
  const assets = await siteAssets(({path, content}) => {
    files.set(path, typeof content === 'string' ? Buffer.from(content) : content)
  })
  const [first] = speeches
  html = first ? finishPage(speechPage(first), archive.settings, assets).content : ''
}, 120_000)

/** What a page asks for when it opens, by its links and scripts. */
function asked(pattern: RegExp): Uint8Array[] {
  return [...html.matchAll(pattern)].flatMap((match) => {
    const path = match[1]?.replace(/^(\.\.\/)+/, '') ?? ''
    const content = files.get(path)
    return content ? [content] : []
  })
}

const weigh = (contents: readonly Uint8Array[]) =>
  contents.reduce((sum, content) => sum + gzipSync(content, {level: 9}).length, 0)

describe('the page of our own speech, compressed', () => {
  it('asks for at most 15 KB of styles and 15 KB of scripts', () => {
    const styles = asked(/<link rel="stylesheet" href="([^"]+)"/g)
    const scripts = asked(/<script [^>]*src="([^"]+)"/g)
    expect([styles.length, scripts.length > 1]).toEqual([1, true])
    expect(weigh(styles)).toBeLessThanOrEqual(15 * kilobyte)
    expect(weigh(scripts)).toBeLessThanOrEqual(15 * kilobyte)
  })

  it('is at most 100 KB of HTML', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(100 * kilobyte)
  })

  it('has markup that weighs at most three tenths of its words', () => {
    const words = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')
    expect(words.length).toBeGreaterThan(100_000)
    const [whole, bare] = [html, words].map((text) => brotliCompressSync(text).length)
    expect((whole ?? 0) / (bare ?? 1)).toBeLessThanOrEqual(1.3)
  })
})
