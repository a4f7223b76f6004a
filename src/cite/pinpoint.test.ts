import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomDate, randomName, randomText} from '../testing/random-items.ts'
import type {CslItem} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import {
  citePassage,
  type Passage,
  passageAnchor,
  passageCheck,
  passageLocator
} from './fill-citation.ts'
import {citationTemplates} from './pinpoint.ts'
import {runsToText} from './runs.ts'

const number = fc
  .tuple(fc.integer({min: 1, max: 400}), fc.constantFrom('', '', 'a', 'b'))
  .map(([count, letter]) => `${count}${letter}`)

const block = number.map((text) => ({id: `p${text}`, number: text, fingerprint: 'k7f3'}))
const passage: fc.Arbitrary<Passage> = fc.oneof(
  block.map((from) => ({from})),
  fc.tuple(block, block).map(([from, to]) => ({from, to})),
  block.map((from) => ({from, directive: ':~:text=ten%20days'})),
  fc.constant({}),
  fc.constant({from: {id: 'harbour', fingerprint: 'k7f3'}})
)

const speech: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.constant('speech'),
    type: fc.constant('speech'),
    title: randomText,
    author: randomName.map((name) => [name]),
    issued: randomDate,
    'event-title': randomText,
    'event-place': randomText,
    'container-title': randomText,
    publisher: randomText,
    URL: fc.constant('https://archive.example/speech/'),
    language: fc.constantFrom('en', 'ru', 'kk', 'ar')
  },
  {requiredKeys: ['id', 'type', 'title', 'author', 'issued', 'container-title', 'URL']}
)

// Compiling a style takes long on a busy machine.
describe('citationTemplates', {timeout: 60_000}, () => {
  it('filled with any passage give what citeproc gives for it', () => {
    fc.assert(
      fc.property(speech, fc.array(passage, {minLength: 1, maxLength: 3}), (item, passages) => {
        const templates = citationTemplates(item)
        for (const given of passages) {
          const locator = passageLocator(given)
          const anchored = {...item, URL: `${item.URL}${passageAnchor(given)}`}
          const pinpoint =
            locator === undefined ? undefined : {locator, label: 'paragraph' as const}
          const choices = {accessed: '2026-02-03', bare: true}
          for (const {style, cite, list} of citePassage(templates, given, choices)) {
            const accessed = style.access ? {accessed: {'date-parts': [[2026, 2, 3]]}} : {}
            const read = {...anchored, ...accessed}
            expect(cite).toEqual(citeItem(style.id, read, pinpoint))
            expect(list ?? []).toEqual(listItem(style.id, read))
          }
        }
      }),
      {numRuns: 12}
    )
  })

  it('are a few kilobytes of plain data', () => {
    const templates = citationTemplates({
      id: 'speech',
      type: 'speech',
      title: 'Address to the people of Kazakhstan by the President of the Republic',
      author: [{family: 'Tokayev', given: 'Kassym-Jomart'}],
      issued: {'date-parts': [[2022, 1, 7]]},
      'event-title': 'Televised address',
      'event-place': 'Nur-Sultan',
      'container-title': 'Speeches of January',
      URL: 'https://archive.example/tokayev-2022-01-07/',
      version: '2026-11-22'
    })
    const json = JSON.stringify(templates)
    expect(JSON.parse(json)).toEqual(templates)
    expect(json.length).toBeLessThan(7000)
    expect(json).not.toContain('90001')
    expect(templates.edition).toBe('2026-11-22')
  })
})

describe('a citation', {timeout: 60_000}, () => {
  const templates = citationTemplates({
    id: 'speech',
    type: 'speech',
    title: 'Address on the harbour',
    author: [{family: 'Mayor', given: 'Jane'}],
    issued: {'date-parts': [[2021, 5, 1]]},
    'event-title': 'Address to the council',
    'event-place': 'Porto',
    'container-title': 'The Archive',
    publisher: 'The Archive',
    URL: 'https://archive.example/mayor/',
    version: '2026-11-22'
  })
  const from = {id: 'p22', number: '22', fingerprint: 'k7f3'}
  const to = {id: 'p24', number: '24', fingerprint: 'm2p9'}
  const written = (passage: Passage, accessed?: string) =>
    Object.fromEntries(
      citePassage(templates, passage, {accessed}).map(({style, cite, list}) => [
        style.id,
        [runsToText(cite), ...(list ? [runsToText(list)] : [])]
      ])
    )
  const address = 'https://archive.example/mayor/#p22'
  const closing = '[Edition of 22 November 2026, ¶22·k7f3–¶24·m2p9]'

  it('of ¶¶ 22–24 is what each manual of style asks for, and says which wording was read', () => {
    expect(written({from, to}, '2026-11-26')).toEqual({
      'chicago-notes': [
        `Jane Mayor, “Address on the Harbour” (Address to the council, Porto, May 1, 2021), paras. 22–24, The Archive, ${address}. ${closing}`,
        `Mayor, Jane. “Address on the Harbour.” Address to the council, Porto, May 1, 2021. The Archive. ${address}. ${closing}`
      ],
      'chicago-author-date': [
        '(Mayor 2021, paras. 22–24)',
        `Mayor, Jane. 2021. “Address on the Harbour.” Address to the council, Porto, May 1. The Archive. ${address}. ${closing}`
      ],
      apa: [
        '(Mayor, 2021, paras. 22–24)',
        `Mayor, J. (2021, May 1). Address on the harbour [Address to the council]. The Archive. ${address} ${closing}`
      ],
      mla: [
        '(Mayor, pars. 22–24)',
        `Mayor, Jane. “Address on the Harbour.” The Archive, 1 May 2021, ${address}. ${closing}`
      ],
      harvard: [
        '(Mayor, 2021, paras 22–24)',
        `Mayor, J. (2021) ‘Address on the harbour’. Address to the council, The Archive, 1 May. Available at: ${address} (Accessed: 26 November 2026). ${closing}`
      ],
      oscola: [
        `Jane Mayor, ‘Address on the Harbour’ (Address to the council, Porto, 1 May 2021) paras 22–24 <${address}> accessed 26 November 2026. ${closing}`,
        `Mayor J, ‘Address on the Harbour’ (Address to the council, Porto, 1 May 2021) <${address}> accessed 26 November 2026 ${closing}`
      ],
      gost: [
        '[Mayor, 2021, абз. 22–24]',
        `Mayor J. Address on the harbour [Электронный ресурс] // The Archive. 2021. 1 мая. URL: ${address} (дата обращения: 26.11.2026). [Редакция от 22 ноября 2026 г., ¶22·k7f3–¶24·m2p9]`
      ],
      vancouver: [
        '(1, paras. 22–24)',
        `Mayor J. Address on the harbour [Internet]. Address to the council; The Archive; 2021 May 1 [cited 2026 Nov 26]; Porto. Available from: ${address} ${closing}`
      ],
      bluebook: [
        `Jane Mayor, Address on the Harbour, The Archive ¶¶ 22–24 (May 1, 2021), ${address}. ${closing}`
      ]
    })
  })

  it('leaves dots for the day of the visit where it is not known', () => {
    const {harvard, oscola, gost, vancouver} = written({from})
    expect(harvard?.[1]).toContain('(Accessed: …).')
    expect(oscola?.[0]).toContain('accessed ….')
    expect(gost?.[1]).toContain('(дата обращения: …).')
    expect(vancouver?.[1]).toContain('[cited …]')
  })
})

describe('a passage', {timeout: 60_000}, () => {
  const from = {id: 'p22', number: '22', fingerprint: 'k7f3'}
  const to = {id: 'p24', number: '24', fingerprint: 'm2p9'}
  const heading = {id: 'harbour', fingerprint: 'aaaa'}
  const cases: ReadonlyArray<readonly [string, Passage, string | undefined, string, string]> = [
    ['a paragraph', {from}, '22', '#p22', '¶22·k7f3'],
    ['a range', {from, to}, '22–24', '#p22', '¶22·k7f3–¶24·m2p9'],
    ['a range of one', {from, to: from}, '22', '#p22', '¶22·k7f3'],
    ['words', {from, directive: ':~:text=x'}, '22', '#p22:~:text=x', '¶22·k7f3'],
    ['a heading', {from: heading}, undefined, '#harbour', ''],
    ['the speech', {}, undefined, '', '']
  ]
  it.each(cases)(
    'that is %s has locator, anchor and check',
    (_what, given, locator, anchor, check) => {
      expect(passageLocator(given)).toBe(locator)
      expect(passageAnchor(given)).toBe(anchor)
      expect(passageCheck(given)).toBe(check)
    }
  )
})
