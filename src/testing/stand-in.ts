import type {Page} from 'playwright-core'

/** Why a test of what stands where is left out. */
export const noStandIn =
  'needs a face of the system that stands in for Literata: apt-get install fonts-liberation'

/**
 * Tell whether the system has a face with the measures of ours: where it has none, what is set before ours come, or in one
 * that comes too late, has other lines.
 *
 * @param page - A page of the site.
 * @returns Whether it has.
 */
export function hasStandIn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const faces = [...document.fonts].filter(({family}) => /tand-in for /.test(family))
    const loaded = await Promise.allSettled(faces.map((face) => face.load()))
    return loaded.some(({status}) => status === 'fulfilled')
  })
}
