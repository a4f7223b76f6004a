import type {Browser, CDPSession, Page} from 'playwright-core'

/** How a page behaves in a slow browser. */
export interface PageMeasure {
  /** The width of the window, in pixels. */
  width: number
  /** Until something is painted, and until the largest part of the window is; in milliseconds of the clock. */
  firstPaint: number
  largestPaint: number
  /** Until scripts have done their work at the start. */
  usable: number
  /** Processor time of the page's own thread until then, unthrottled, in milliseconds. */
  processor: number
  /** The longest task, and all beyond 50 ms together, in milliseconds. */
  longestTask: number
  blocking: number
  /** The sum of layout shifts. */
  shift: number
  /** Time between two frames while the page scrolls: the middle and the slowest of twenty, in milliseconds. */
  frame: number
  slowFrame: number
}

/**
 * Open a page as on a slow phone and measure how it loads and scrolls.
 *
 * @param browser - A Chromium.
 * @param address - The page, served on this machine.
 * @param options - The window's width in pixels, and how many times slower the processor shall be.
 * @returns What was measured.
 */
export async function measurePage(
  browser: Browser,
  address: string,
  {width, slower}: {width: number; slower: number}
): Promise<PageMeasure> {
  const context = await browser.newContext({
    viewport: {width, height: width < 500 ? 740 : 900},
    deviceScaleFactor: width < 500 ? 2 : 1
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(observe)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await session.send('Emulation.setCPUThrottlingRate', {rate: slower})
    await page.goto(address, {waitUntil: 'load', timeout: 120_000})
    await page.waitForFunction('document.querySelector(".step-bar")')
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    const processor = await threadTime(session)
    const loaded = (await page.evaluate('measured()')) as Loaded
    return {width, ...loaded, processor, ...(await scrollThrough(page))}
  } finally {
    await context.close()
  }
}

type Loaded = Omit<PageMeasure, 'width' | 'processor' | 'frame' | 'slowFrame'>

async function threadTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({name}) => name === 'ThreadTime')?.value ?? 0)
}

/** Scrolls a tenth of the window a frame, as a thumb does, for two hundred frames. */
async function scrollThrough(page: Page): Promise<Pick<PageMeasure, 'frame' | 'slowFrame'>> {
  const frames = (await page.evaluate(`new Promise((done) => {
    const times = []
    let last
    const step = (time) => {
      if (last !== undefined) times.push(time - last)
      last = time
      scrollBy(0, innerHeight / 10)
      if (times.length < 200) requestAnimationFrame(step)
      else done(times)
    }
    requestAnimationFrame(step)
  })`)) as number[]
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return {frame: at(0.5), slowFrame: at(0.95)}
}

/** Runs in the page before its own scripts. */
const observe = `
  const seen = {firstPaint: 0, largestPaint: 0, longestTask: 0, blocking: 0, shift: 0}
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true})
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => { seen.largestPaint = entry.startTime })
  watch('layout-shift', (entry) => { seen.shift += entry.value })
  watch('longtask', (entry) => {
    seen.longestTask = Math.max(seen.longestTask, entry.duration)
    seen.blocking += entry.duration - 50
  })
  window.measured = () => ({...seen, usable: performance.now()})
`
