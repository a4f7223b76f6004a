import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Only what is wrong is gathered and handed over: what is right is some hundred times as much. */
const faultsOfPage = `axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
  ({violations}) => violations.map(({id, nodes}) => id + ': ' + (nodes[0]?.html ?? ''))
)`

/**
 * Ask axe-core what keeps people out of a page, also by targets too small to hit, which it leaves out by itself.
 *
 * @param page - An open page.
 * @returns Each rule that is broken, with the first element that breaks it.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate<boolean>(`typeof axe === 'object'`)
  if (!isThere) await page.evaluate(axe)
  return await page.evaluate<string[]>(faultsOfPage)
}
