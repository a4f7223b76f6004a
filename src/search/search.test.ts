import {beforeAll, describe, expect, it} from 'vitest'
import {speechesInThreeLanguages} from '../testing/archive-of-speeches.ts'
import {ownEdition, type TestArchive} from '../testing/read-archive.ts'
import {type SearchFiles, searchFiles} from '../testing/search-files.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {excerptOf} from './excerpt.ts'
import type {Choices} from './narrow.ts'
import {openIndex, type SearchIndex} from './open-index.ts'
import {readQuery} from './query.ts'
import {search} from './search.ts'
import {suggestWord} from './suggest.ts'

let small: SearchIndex
let own: SearchIndex
let files: SearchFiles

async function indexOf(archive: TestArchive): Promise<[SearchIndex, SearchFiles]> {
  const made = await searchFiles(archive)
  return [await openIndex(made.load), made]
}

beforeAll(async () => {
  ;[small, files] = await indexOf(smallArchive(speechesInThreeLanguages))
  ;[own] = await indexOf(ownEdition())
}, 60_000)

async function linksOf(typed: string, index = small, choices: Choices = {}): Promise<string[]> {
  const {ranked} = await search(readQuery(typed), choices, index)
  const placed = await Promise.all(ranked.map((record) => index.record(record)))
  return placed.map((one) => (one?.record.link ?? '').replace('index.html', ''))
}

describe('a word is found in all its forms', () => {
  it.each([
    ['farmer', 'harvest-2019-09-01/#p1'],
    ['farmers', 'harvest-2019-09-01/#p3'],
    ['organize', 'harvest-2019-09-01/#p2'],
    ['color', 'harvest-2019-09-01/#p2'],
    ['воде', 'harvest-ru-2019-09-02/#p2'],
    ['дорогами', 'harvest-ru-2019-09-02/#p3'],
    ['ведет', 'harvest-ru-2019-09-02/#p3'],
    ['Қазақстан', 'harvest-kk-2020-09-03/#p1'],
    ['Қазақстанда', 'harvest-kk-2020-09-03/#p1'],
    ['ауыл', 'harvest-kk-2020-09-03/#p2'],
    ['мектеп', 'harvest-kk-2020-09-03/#p2'],
    ['жастар', 'harvest-kk-2020-09-03/#p3'],
    ['السلام', 'speaker-2023/#p1'],
    ['harv', 'harvest-2019-09-01/']
  ])('%s', async (typed, link) => {
    expect(await linksOf(typed)).toContain(link)
  })
})

describe('every spelling of a name finds what names its bearer otherwise', () => {
  it.each(['Bekova', 'Beqova', 'Бекова', 'Бековой', 'Әсел Бекова'])('%s', async (typed) => {
    const found = await linksOf(typed)
    expect(found[0]).toBe('glossary/asel-bekova/')
    expect(found).toContain('harvest-2019-09-01/#p4')
    expect(found).toContain('harvest-kk-2020-09-03/')
  })

  it.each(['Tokayev', 'Tokaev', 'Toqaev', 'Токаев', 'Токаева', 'Тоқаев', 'Тоқаевтың'])(
    '%s',
    async (typed) => {
      const found = await linksOf(typed, own)
      expect(found.slice(0, 3)).toContain('glossary/kassym-jomart-tokayev/')
      expect(found.length).toBeGreaterThan(100)
    }
  )
})

describe('a phrase is found word for word', () => {
  it.each([
    ['“without a road”', ['harvest-2019-09-01/#p3']],
    ['"Water is life"', ['harvest-2019-09-01/#p4']],
    ['„water IS life“', ['harvest-2019-09-01/#p4']],
    ['«без воды»', ['harvest-ru-2019-09-02/#p2']],
    ['“is water life”', []],
    ['“water are life”', []],
    ['farmers “without water”', ['harvest-2019-09-01/#p3']]
  ])('%s', async (typed, links) => {
    expect(await linksOf(typed)).toEqual(links)
  })
})

describe('what must not occur is left out', () => {
  it('whatever its form', async () => {
    const all = await linksOf('water')
    expect(all).toContain('harvest-2019-09-01/#p3')
    const without = await linksOf('water -roads')
    expect(without).not.toContain('harvest-2019-09-01/#p3')
    expect(without).not.toContain('harvest-2019-09-01/#p4')
    expect(await linksOf('farmers -"no village"')).not.toContain('harvest-2019-09-01/#p3')
  })

  it('but a hyphen inside a word is none', () => {
    expect(readQuery('shoot-to-kill')).toMatchObject({words: ['shoot', 'to', 'kill'], excluded: []})
  })
})

describe('a number is found however it is written', () => {
  it.each(['20,000 tonnes', '20000 tonnes', '20 thousand tonnes', 'twenty thousand tonnes'])(
    '%s',
    async (typed) => {
      expect(await linksOf(typed)).toContain('harvest-2019-09-01/#p1')
    }
  )

  it('in Russian too', async () => {
    expect(await linksOf('20 тыс. тонн')).toContain('harvest-ru-2019-09-02/#p1')
  })
})

describe('results are narrowed', () => {
  it.each([
    [{kind: 'paragraph'}, 'water', ['harvest-2019-09-01/#p4', 'harvest-2019-09-01/#p3']],
    [{language: 'kk', kind: 'speech'}, '', ['harvest-kk-2020-09-03/']],
    [{year: '2019', kind: 'speech'}, '', ['harvest-2019-09-01/', 'harvest-ru-2019-09-02/']],
    [{speech: 'harvest-ru-2019-09-02', kind: 'paragraph'}, 'тонн', ['harvest-ru-2019-09-02/#p1']],
    [{speaker: 'Иван Иванов', kind: 'speech'}, '', ['minister-2022-02-03/']],
    [{rating: 'supported'}, '', ['minister-2022-02-03/claims/port-open/']],
    [{speech: 'no-such-speech'}, 'water', []],
    [{kind: 'no-such-kind'}, 'water', []]
  ] as ReadonlyArray<[Choices, string, string[]]>)('by %j', async (choices, typed, links) => {
    expect(new Set(await linksOf(typed, small, choices))).toEqual(new Set(links))
  })

  it('and each other choice says truly how many it would leave', async () => {
    const query = readQuery('')
    const choices: Choices = {kind: 'speech'}
    const {counts, facets, count, countOfAll} = await search(query, choices, small)
    expect(count).toBe(6)
    expect(countOfAll).toBe(small.manifest.records)
    for (const [at, value] of facets.kind.values.entries()) {
      const one = await search(query, {kind: value}, small)
      expect(counts.kind[at + 1]).toBe(one.count)
    }
    for (const [at, value] of facets.year.values.entries()) {
      const one = await search(query, {...choices, year: value}, small)
      expect(counts.year[at + 1]).toBe(one.count)
    }
  })
})

describe('a misspelt word is guessed', () => {
  it.each([
    ['farmes', 'farmer'],
    ['wheta', 'wheat'],
    ['vilage', 'village'],
    ['ahrbour', 'harbour'],
    ['arvest', 'harvest'],
    ['illage', 'village'],
    ['рестьяне', 'крестьяне'],
    ['крестьняе', 'крестьяне'],
    ['зззззз', undefined],
    ['wat', undefined]
  ])('%s', async (word, guess) => {
    expect(await suggestWord(word, small)).toBe(guess)
  })

  it('and what its stem begins is no answer to it', async () => {
    const {matches, count} = await search(readQuery('harving'), {}, small)
    expect({unknown: matches.unknown, count}).toEqual({unknown: ['harving'], count: 0})
  })

  it('and is said to stand nowhere', async () => {
    const {matches, count} = await search(readQuery('wheta'), {}, small)
    expect(matches.unknown).toEqual(['wheta'])
    expect(count).toBe(0)
  })
})

describe('a guess is the form that stands most often in the archive, not the shortest', () => {
  const text = (id: string, language: string, paragraphs: readonly string[]) => ({
    [`texts/${id}.md`]: [
      `---\ntitle: Forms\nspeaker: asel-bekova\ndate: 2020-01-01\nlanguage: ${language}\n---`,
      ...paragraphs.map((words, at) => `${words} {#p${at + 1}}`)
    ].join('\n\n')
  })

  it.each([
    ['govermnents', 'governments'],
    ['goverment', 'governments'],
    ['депутатав', 'депутаты'],
    ['мектептре', 'мектептер']
  ])('%s', async (word, guess) => {
    const [index] = await indexOf(
      smallArchive({
        ...speechesInThreeLanguages,
        ...text('forms-1', 'en', ['One government, and one more government.', 'All governments.']),
        ...text('forms-2', 'en', ['Governments and governments!', 'Of governmental matters.']),
        ...text('forms-3', 'ru', ['Депутат молчит.', 'Депутаты молчат, депутаты ждут.']),
        ...text('forms-4', 'kk', ['Мектеп пен мектептер, тағы да мектептер, мектептер.'])
      })
    )
    expect(await suggestWord(word, index)).toBe(guess)
  })
})

describe('an excerpt', () => {
  const excerpt = async (typed: string, link: string, index = small) => {
    const query = readQuery(typed)
    const {ranked} = await search(query, {}, index)
    for (const record of ranked) {
      const placed = await index.record(record)
      if (placed?.record.link.replace('index.html', '') !== link) continue
      return {text: placed.record.text, parts: excerptOf(placed, query)}
    }
    throw new Error(`${link} was not found`)
  }

  it.each([
    ['farmers', 'harvest-2019-09-01/#p3', ['farmer']],
    ['“without water”', 'harvest-2019-09-01/#p3', ['without water']],
    ['Бекова', 'harvest-2019-09-01/#p4', ['Bekova']],
    [
      '20 thousand tonnes',
      'harvest-2019-09-01/#p1',
      ['twenty thousand', 'tonnes', '20,000', 'tonnes']
    ],
    ['20,000', 'harvest-ru-2019-09-02/#p1', ['двадцать тысяч', '20 тысяч']],
    ['дорогами', 'harvest-ru-2019-09-02/#p3', ['Дороги', 'дорога']]
  ])('of %s marks what was found', async (typed, link, marked) => {
    const {parts} = await excerpt(typed, link)
    expect(parts.filter(({isFound}) => isFound).map(({text}) => text)).toEqual(marked)
  })

  it('quotes the record exactly', async () => {
    const {text, parts} = await excerpt('bandits', 'tokayev-2022-01-07/#p34', own)
    const shown = parts.map((part) => part.text).join('')
    expect(text).toContain(shown.replace(/^… | …$/g, ''))
  })
})

/** What people ask for, and what must be among the first three. */
describe('the best comes first', () => {
  it.each([
    ['20 thousand bandits', 'tokayev-2022-01-07/#p34'],
    ['20,000 bandits', 'tokayev-2022-01-07/#p34'],
    ['open fire without warning', 'tokayev-2022-01-07/#p5'],
    ['shoot to kill', 'tokayev-2022-01-07/#n-open-fire-to-kill'],
    ['“This is nonsense”', 'tokayev-2022-01-07/#p6'],
    ['law on peaceful assemblies', 'tokayev-2022-01-07/#p21'],
    ['Tokayev', 'glossary/kassym-jomart-tokayev/'],
    ['Назарбаев', 'glossary/nursultan-nazarbayev/'],
    ['CSTO', 'glossary/csto/'],
    ['ОДКБ', 'glossary/csto/'],
    ['Almaty', 'glossary/almaty/'],
    ['peacekeepers', 'tokayev-2022-01-07/#p9'],
    ['internet', 'tokayev-2022-01-07/#p25'],
    ['human rights defenders', 'tokayev-2022-01-07/#p23'],
    ['sleeper cells', 'tokayev-2022-01-07/#p34'],
    ['constitutional order', 'tokayev-2022-01-07/#p9'],
    ['бандитов', 'tokayev-2022-01-07/#n-only-almaty-twenty-thousand']
  ])('for %s', async (typed, link) => {
    expect((await linksOf(typed, own)).slice(0, 3)).toContain(link)
  })

  it.each([
    ['wheat', 'harvest-2019-09-01/#p1'],
    ['water roads', 'harvest-2019-09-01/#p4'],
    ['harvest', 'harvest-2019-09-01/'],
    ['harbour closed', 'mayor-2021-05-01/#p2'],
    ['урожай', 'harvest-ru-2019-09-02/'],
    ['ауылдар', 'harvest-kk-2020-09-03/#p2']
  ])('for %s', async (typed, link) => {
    expect((await linksOf(typed)).slice(0, 3)).toContain(link)
  })
})

describe('the index', () => {
  it('is the same each time', async () => {
    const again = await searchFiles(smallArchive(speechesInThreeLanguages))
    expect([...again.files.keys()]).toEqual([...files.files.keys()])
    for (const [path, content] of again.files) {
      expect(content.equals(files.files.get(path) ?? Buffer.alloc(0)), path).toBe(true)
    }
  })

  it('leads to every speech, paragraph, note, source, entry and event', async () => {
    const {archive, speeches} = smallArchive(speechesInThreeLanguages)
    const expected =
      speeches.reduce((sum, {speech}) => sum + 1 + speech.blocks.length + speech.notes.length, 0) +
      archive.entries.size +
      archive.sources.size +
      archive.events.length
    const links = await linksOf('', small)
    expect(links).toHaveLength(expected)
    expect(new Set(links).size).toBe(expected)
  })

  it('tells the truth of every record, whatever its place', async () => {
    const facets = await small.facets()
    for (let number = 0; number < small.manifest.records; number++) {
      const placed = await small.record(number)
      const value = (name: keyof typeof facets) =>
        facets[name].values[(facets[name].codes[number] ?? 0) - 1]
      expect(value('kind')).toBe(placed?.record.kind)
      expect(value('rating')).toBe(placed?.record.rating)
      expect(value('source-kind')).toBe(placed?.record.sourceKind)
      expect(value('speaker')).toBe(placed?.speech?.speaker)
      expect(value('year')).toBe(placed?.speech?.date.slice(0, 4) ?? placed?.record.year)
      expect(value('language')).toBe(placed?.speech?.language ?? placed?.record.language)
    }
  })
})
