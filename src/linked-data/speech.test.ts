import {describe, expect, it} from 'vitest'
import {publishedFormats} from '../exports/index.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {distributionsOf} from './distributions.ts'
import {speechData} from './speech.ts'

const {speeches} = richArchive()
const named = speeches.map((context) => [context.speech.id, context] as const)

interface Graph {
  '@graph': ReadonlyArray<Record<string, unknown>>
}

describe('the description of a speech', () => {
  it.each(named)('%s offers only files that are made', (id, context) => {
    const downloads = ['epub'] as const
    const formats = publishedFormats({...context.shared.settings, downloads})
    const made = formats.flatMap((format) => [...format.make(context)].map(({path}) => path))
    const offered = distributionsOf(id, downloads).map(({path}) => path)
    expect(made).toEqual(expect.arrayContaining(offered))
    expect(offered).toContain(`${id}/${id}.epub`)
  })

  it.each(named)('%s says who spoke, when and in which language', (_id, context) => {
    const [work] = (speechData(context, []) as unknown as Graph)['@graph']
    expect(work).toMatchObject({
      '@type': 'CreativeWork',
      name: context.speech.title,
      inLanguage: context.speech.language,
      dateCreated: context.speech.date.replace('~', ''),
      author: {'@type': 'Person'}
    })
  })

  it('leads to the check of each rated claim', () => {
    const [, context] = named[0] ?? []
    const [work] = (speechData(context as never, []) as unknown as Graph)['@graph']
    expect(work?.subjectOf).toEqual([
      {
        '@type': 'ClaimReview',
        '@id': 'https://archive.example/debate-2020-02/claims/over-markup/#review'
      }
    ])
  })
})
