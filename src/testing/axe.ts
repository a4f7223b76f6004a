import axe, {type AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'

/**
 * Ask axe-core what keeps people out of a page, also by targets too small to hit, which it leaves out by itself.
 *
 * @param page - An open page.
 * @returns Each rule that is broken, with the first element that breaks it.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  const {violations} = (await page.evaluate(
    `${axe.source}; axe.run({rules: {'target-size': {enabled: true}}})`
  )) as AxeResults
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`)
}
