import {describe, expect, it} from 'vitest'
import type {SpeechContext} from '../../model/speech-context.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {selectWords} from './selectors.ts'
import {collectionFiles} from './web-annotations.ts'

const speeches = [...richArchive().speeches, ...ownEdition().speeches]

interface Page {
  id: string
  startIndex: number
  prev?: string
  next?: string
  items: ReadonlyArray<{id: string; body: ReadonlyArray<Record<string, unknown>>}>
}

interface Collection {
  id: string
  total: number
  first?: Page
  last?: string
}

function written(context: SpeechContext, size: number): {collection: Collection; pages: Page[]} {
  const [collection, ...others] = [...collectionFiles(context, size)].map(
    ({content}) => JSON.parse(String(content)) as unknown
  ) as [Collection, ...Page[]]
  return {collection, pages: [...(collection.first ? [collection.first] : []), ...others]}
}

describe('the collection of annotations', () => {
  it.each(speeches.map((context) => [context.speech.id, context] as const))(
    'of %s holds every note once, whatever the size of its pages',
    (_id, context) => {
      for (const size of [2, 200]) {
        const {collection, pages} = written(context, size)
        const notes = context.speech.notes.map(({slug}) => `#n-${slug}`)
        const found = pages.flatMap(({items}) => items.map(({id}) => id.replace(/^[^#]*/, '')))
        expect(found).toEqual(notes)
        expect(collection.total).toBe(notes.length)
      }
    }
  )

  it('leads from page to page and back', () => {
    const context = speeches.find(({speech}) => speech.notes.length > 4)
    const {collection, pages} = written(context as SpeechContext, 2)
    expect(pages.map(({next}) => next)).toEqual([...pages.slice(1).map(({id}) => id), undefined])
    expect(pages.map(({prev}) => prev)).toEqual([
      undefined,
      ...pages.slice(0, -1).map(({id}) => id)
    ])
    expect(collection.last).toBe(pages.at(-1)?.id)
    expect(pages.map(({startIndex}) => startIndex)).toEqual(pages.map((_page, index) => index * 2))
  })

  it('tells the rating, the claim and each piece of evidence with its relation', () => {
    const context = speeches.find(({speech}) => speech.id === 'debate-2020-02') as SpeechContext
    const bodies = written(context, 200).pages[0]?.items[0]?.body ?? []
    expect(bodies.find(({purpose}) => purpose === 'classifying')?.value).toBe('Partly supported')
    expect(bodies.find(({purpose}) => purpose === 'describing')?.value).toBe(
      'It holds <all> & ]]> "everything".'
    )
    expect(bodies.find((body) => 'cito:qualifies' in body)).toMatchObject({
      value: 'A & B < C ]]> :lang[слово]{ru}.',
      'dcterms:date': '2020-01/2020-02',
      'cito:qualifies': {id: 'https://archive.example/debate-2020-02/claims/over-markup/#claim'},
      'cito:citesAsEvidence': [
        {id: 'https://archive.example/sources/log-2021/'},
        {id: 'https://archive.example/sources/gazette-2021/'}
      ]
    })
  })
})

describe('selectWords', () => {
  it('takes as much context as makes the words unique, and counts code points', () => {
    const text = `\u{1f6a2} ${'again and again '.repeat(20)}end`
    const block = {id: 'p1', kind: 'paragraph', text, fingerprint: '', place: {file: ''}}
    const start = text.indexOf('again', 100)
    const selector = selectWords(block as never, {block: 'p1' as never, start, end: start + 5})
    const [quote, position] = selector.refinedBy as Array<Record<string, string>>
    const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole))
    expect(text.indexOf(whole) + (quote?.prefix?.length ?? 0)).toBe(start)
    expect(position).toMatchObject({start: start - 1, end: start + 4})
  })
})
