import type {Browser, BrowserContextOptions, Page} from 'playwright-core'

/** Tabs of a browser that tests use one after the other: to open a new one for each takes four times as long. */
export interface Tabs {
  /** Gives a tab that shows nothing yet. */
  take(options?: BrowserContextOptions): Promise<Page>
  /** Takes it back, or closes it where it cannot be made clean. */
  giveBack(tab: Page): Promise<void>
}

/**
 * Lend tabs of a browser. Whoever takes one finds nothing of the user before: no listener, no route, nothing stored.
 *
 * @param browser - The browser; whoever opened it closes it.
 * @returns The tabs.
 */
export function tabsOf(browser: Browser): Tabs {
  const idle: Array<readonly [kind: string, tab: Page]> = []
  const kinds = new Map<Page, string>()
  return {
    async take({viewport, colorScheme, reducedMotion, forcedColors, ...own} = {}) {
      const kind = JSON.stringify(own)
      const place = idle.findIndex(([known]) => known === kind)
      const tab = idle.splice(place, place < 0 ? 0 : 1)[0]?.[1] ?? (await newTab(browser, own))
      kinds.set(tab, kind)
      await tab.setViewportSize(viewport ?? {width: 1280, height: 720})
      await tab.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
        forcedColors: forcedColors ?? 'none'
      })
      return tab
    },
    async giveBack(tab) {
      const kind = kinds.get(tab)
      if (kind === undefined || !(await cleaned(tab))) await tab.context().close()
      else idle.push([kind, tab])
    }
  }
}

async function newTab(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  return await context.newPage()
}

async function cleaned(tab: Page): Promise<boolean> {
  const others = tab
    .context()
    .pages()
    .filter((page) => page !== tab)
  if (tab.isClosed() || others.length > 0) return false
  tab.removeAllListeners()
  await tab.unrouteAll()
  await tab.mouse.move(-1, -1)
  if (tab.url().startsWith('http'))
    await tab.evaluate('localStorage.clear(); sessionStorage.clear()')
  await tab.context().clearCookies()
  await tab.goto('about:blank')
  return true
}
