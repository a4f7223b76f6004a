import {describe, expect, it} from 'vitest'
import {siteAssets} from '../jobs/site-assets.ts'
import {speechPages} from '../render/speech-pages.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {speechExports} from './index.ts'

describe('the place of a format', async () => {
  const {speeches} = richArchive()
  const assets = await siteAssets(() => undefined)
  const below = (id: string, path: string) => path.slice(id.length + 1)

  it.each(speechExports.map((format) => [format.name, format] as const))(
    'matches the files of %s, no other format’s and no page',
    (_, format) => {
      for (const context of speeches) {
        const {id} = context.speech
        for (const {path} of format.make(context, assets)) {
          const matching = speechExports.filter(({place}) => place.test(below(id, path)))
          expect([path, matching.map(({name}) => name)]).toEqual([path, [format.name]])
        }
        for (const {path} of speechPages(context)) expect(below(id, path)).not.toMatch(format.place)
      }
    }
  )
})
