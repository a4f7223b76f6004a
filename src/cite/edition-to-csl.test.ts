import {Ajv} from 'ajv'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Source} from '../model/types.ts'
import {aSource} from '../testing/a-source.ts'
import {cslSchema} from '../testing/csl-schema.ts'
import {type CitedSpeech, mayorsSpeech} from '../testing/mayors-speech.ts'
import {claimToCsl, noteToCsl, speechToCsl} from './edition-to-csl.ts'
import {sourceToCsl} from './source-to-csl.ts'
import {speechItem} from './speech-item.ts'

const isCsl = new Ajv().compile(cslSchema)

describe('the edition in CSL-JSON', () => {
  let cited: CitedSpeech
  beforeAll(() => {
    cited = mayorsSpeech()
  })

  it('gives a speech to its speaker', () => {
    const item = speechItem(cited.record, cited.shared, new Map())
    expect(item).toEqual({
      id: 'mayor-2021-05-01',
      type: 'speech',
      title: 'Address on the harbour',
      author: [{family: 'Mayor', given: 'Jane'}],
      issued: {'date-parts': [[2021, 5, 1]]},
      'event-date': {'date-parts': [[2021, 5, 1]]},
      'event-title': 'Address to the council',
      'event-place': 'Porto',
      'container-title': 'Small archive',
      publisher: 'The publisher',
      archive: 'Small archive',
      language: 'en',
      version: cited.record.updated,
      URL: 'https://archive.example/mayor-2021-05-01/'
    })
    expect(isCsl([item])).toBe(true)
  })

  it('gives a claim to the editor, at its own page', () => {
    const item = claimToCsl(cited.note('ten-days'), cited.record, cited.settings)
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'The harbour was closed for ten days',
      author: [{literal: 'The editor'}],
      issued: {'date-parts': [[2021, 6, 2]]},
      'container-title': 'Small archive',
      URL: 'https://archive.example/mayor-2021-05-01/claims/ten-days/'
    })
    expect(isCsl([item])).toBe(true)
  })

  it('gives any other note to the editor, at its place in the text', () => {
    const item = noteToCsl(cited.note('all-is-well'), cited.record, cited.settings)
    expect(item).toMatchObject({
      title: 'Variant reading: “all is well” (Address on the harbour, ¶ 2)',
      URL: 'https://archive.example/mayor-2021-05-01/#n-all-is-well'
    })
    expect(isCsl([item])).toBe(true)
  })

  it('shortens long quotations in titles, in scripts without spaces too', () => {
    const quote = '港'.repeat(90)
    const note = {...cited.note('all-is-well'), quote}
    const {title} = noteToCsl(note, cited.record, cited.settings)
    expect(title).toContain(`“${'港'.repeat(60)} …”`)
  })

  it('leaves out what a speech does not have', () => {
    const {event, place, ...bare} = cited.record
    const item = speechToCsl(bare, cited.settings, {literal: 'Anonymous'})
    expect(Object.values(item)).not.toContain(undefined)
    expect(item).not.toHaveProperty('event-title')
  })
})

describe('sourceToCsl', () => {
  const whole = aSource('whole', {
    type: 'report',
    title: 'Қаңтар & "January" {50%}',
    author: [{family: 'Әбішев', given: 'Қасым'}, {literal: 'Human Rights Watch'}],
    containerTitle: 'Site',
    publisher: 'Press',
    issued: '2022-01-06?' as NonNullable<Source['issued']>,
    url: 'https://a.example/?b=c&d',
    language: 'kk',
    accessed: '2026-11-22' as NonNullable<Source['accessed']>,
    seenAs: 'copy',
    seenAt: 'b.example',
    archiveUrl: 'https://web.archive.example/1',
    archiveDate: '2022-02-01' as NonNullable<Source['archiveDate']>,
    note: 'A remark.',
    more: {volume: '3', DOI: '10.1/2'}
  })

  it('loses nothing: what CSL does not know stands under custom', () => {
    const item = sourceToCsl(whole)
    expect(item).toMatchObject({
      title: whole.title,
      volume: '3',
      DOI: '10.1/2',
      issued: {'date-parts': [[2022, 1, 6]], circa: true},
      custom: {
        kind: 'press',
        'seen-as': 'copy',
        'seen-at': 'b.example',
        'archive-url': 'https://web.archive.example/1',
        'archive-date': '2022-02-01',
        'issued-edtf': '2022-01-06?'
      }
    })
    expect(isCsl([item])).toBe(true)
  })

  it('writes no empty variables', () => {
    expect(sourceToCsl(aSource('bare'))).toEqual({
      id: 'bare',
      type: 'article-newspaper',
      title: 'Title of bare',
      custom: {kind: 'press', 'seen-as': 'direct'}
    })
  })
})
