import jsQr from 'jsqr'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openBrowser} from '../../testing/browser.ts'
import {type BuiltSite, builtSite} from '../../testing/built-site.ts'

/** Its types speak of a module, what is imported is the function. */
const decode = jsQr as unknown as typeof jsQr.default

describe('the code on a printed claim', () => {
  let site: BuiltSite
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([builtSite(), openBrowser()])
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each(['light', 'dark'] as const)(
    'is read by a camera as the address of the claim, %s',
    async (colorScheme) => {
      const page = await browser.newPage({colorScheme})
      await page.goto(`${site.url}lincoln-1863/claims/four-score/`)
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      await page.emulateMedia({media: 'print', colorScheme})
      const picture = await page.locator('.qr-code').screenshot()
      const {data, width, height} = await pixelsOf(picture, browser)
      expect(decode(Uint8ClampedArray.from(data), width, height)?.data).toBe(canonical)
      await page.close()
    },
    60_000
  )
})

interface Pixels {
  data: number[]
  width: number
  height: number
}

/** A browser knows how to read pictures. */
async function pixelsOf(picture: Buffer, browser: Browser): Promise<Pixels> {
  const page: Page = await browser.newPage()
  const pixels = await page.evaluate<Pixels>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${picture.toString('base64')}'
    await image.decode()
    const {width, height} = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context.drawImage(image, 0, 0)
    return {data: [...context.getImageData(0, 0, width, height).data], width, height}
  })()`)
  await page.close()
  return pixels
}
