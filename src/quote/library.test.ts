import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {quotationIndex} from '../exports/quotation-index.ts'
import {checkQuotation} from './check-quotation.ts'
import {openLibrary} from './library.ts'
import {decodeSteps, encodeStep} from './postings.ts'
import {wordsOf} from './words.ts'

const vocabulary = Array.from({length: 3000}, (_, index) => `word${(index * 7919) % 3001}x`)

/** Speeches of made-up words, large enough to need an index of words. */
function madeUpSpeeches(count: number): Array<{id: string; paragraphs: string[]}> {
  return Array.from({length: count}, (_, speech) => ({
    id: `speech-${speech}`,
    paragraphs: Array.from({length: 20}, (_unused, paragraph) =>
      Array.from(
        {length: 60},
        (_word, index) => vocabulary[(speech * 31 + paragraph * 7 + index * index) % 3000]
      ).join(' ')
    )
  }))
}

async function libraryOf(speeches: ReturnType<typeof madeUpSpeeches>) {
  const collector = quotationIndex.collect('')
  const files = new Map<string, string>()
  for (const {id, paragraphs} of speeches) {
    collector.take({
      id,
      size: paragraphs.join('').length,
      paragraphs: paragraphs.map((text) =>
        [...new Set(wordsOf(text).map((word) => word.normal))].join(' ')
      )
    })
    const texts = {
      id,
      paragraphs: paragraphs.map((text, index) => [`p${index + 1}`, `${index + 1}`, text]),
      wordings: [],
      claims: []
    }
    files.set(`${id}/quotations.json`, JSON.stringify(texts))
  }
  for await (const file of collector.finish({} as never)) {
    if ('content' in file) files.set(file.path, String(file.content))
  }
  const loaded: string[] = []
  const library = await openLibrary(async (path) => {
    loaded.push(path)
    return JSON.parse(files.get(path) ?? 'null')
  })
  return {library, loaded, files}
}

describe('the index of an archive', () => {
  it('writes rising numbers so that they are read again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5_000_000)), (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b)
        const letters = rising
          .map((value, index) => encodeStep(rising[index - 1] ?? -1, value))
          .join('')
        expect(decodeSteps(letters)).toEqual(rising)
      })
    )
  })

  it('finds a quotation in a large archive by a few small pieces', async () => {
    const speeches = madeUpSpeeches(120)
    const {library, loaded, files} = await libraryOf(speeches)
    const wanted = speeches[87]?.paragraphs[11] ?? ''
    const quotation = wanted.split(' ').slice(10, 30).join(' ')
    const {corpus} = await library.candidatesFor(quotation)
    const verdict = checkQuotation(quotation, corpus)
    expect(verdict.kind).toBe('verbatim')
    expect(verdict.kind === 'verbatim' && verdict.passages.map(({speech}) => speech)).toContain(
      'speech-87'
    )
    const bytes = loaded.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)
    expect(bytes).toBeLessThan(1_000_000)
    expect(loaded.filter((path) => path.endsWith('quotations.json')).length).toBeLessThan(10)
  })

  it('loads a small archive whole', async () => {
    const {library} = await libraryOf(madeUpSpeeches(3))
    const {speeches} = await library.candidatesFor('anything at all')
    expect(speeches.map((speech) => speech.id)).toEqual(['speech-0', 'speech-1', 'speech-2'])
  })
})
