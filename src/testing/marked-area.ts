import type {Page} from 'playwright-core'

/** A rectangle of the window, in pixels. */
export interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Find what the browser marks of a page that was opened by a link to words. No program interface tells it, so the mark is painted
 * in a colour of its own and looked for in a picture.
 *
 * @param page - The page.
 * @returns The area of all marks; an empty one where nothing is marked.
 */
export async function markedArea(page: Page): Promise<Area> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet()
    await sheet.replace('::target-text { background: #f0f !important }')
    document.adoptedStyleSheets.push(sheet)
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const {data = []} = context?.getImageData(0, 0, image.width, image.height) ?? {}
    const found = {
      left: Number.POSITIVE_INFINITY,
      right: 0,
      top: Number.POSITIVE_INFINITY,
      bottom: 0
    }
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue
      const x = (at / 4) % image.width
      const y = Math.floor(at / 4 / image.width)
      found.left = Math.min(found.left, x)
      found.right = Math.max(found.right, x + 1)
      found.top = Math.min(found.top, y)
      found.bottom = Math.max(found.bottom, y + 1)
    }
    return found
  }, picture)
}

/**
 * Tell where words of a block lie.
 *
 * @param page - The page.
 * @param id - The block.
 * @param start - The first letter, counted from 0.
 * @param end - Behind the last letter.
 * @returns Their area.
 */
export function areaOfWords(page: Page, id: string, start: number, end: number): Promise<Area> {
  return page.evaluate(
    ({id, start, end}) => {
      const block = document.getElementById(id)
      if (!block) throw new Error(`No block ${id}.`)
      const range = document.createRange()
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let before = 0; walker.nextNode(); ) {
        const text = walker.currentNode as Text
        const from = start - before
        const to = end - before
        if (from >= 0 && from < text.length) range.setStart(text, from)
        if (to > 0 && to <= text.length) range.setEnd(text, to)
        before += text.length
      }
      const {left, right, top, bottom} = range.getBoundingClientRect()
      return {left, right, top, bottom}
    },
    {id, start, end}
  )
}
