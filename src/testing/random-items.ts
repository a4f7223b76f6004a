import fc from 'fast-check'
import type {CslItem, CslJsonDate, CslJsonName} from '../cite/csl-item.ts'

const plainWords =
  'the harbour Казахстан бейбіт жиналыс of bloody January’s order state-run in Қаңтар 2022 20,000 a CSTO with Ελλάδα to x'
const markedWords =
  '(part two) «Фергана» ‘Reformed’ “Bloody January” what? No: R&D 77.18% «два слова» a. B, c; “d: e”'

function phrase(list: string, maxLength: number): fc.Arbitrary<string> {
  const word = fc.constantFrom(...list.split(' '))
  return fc.array(word, {minLength: 1, maxLength}).map((words) => words.join(' '))
}

/** Titles and names of all kinds: three scripts, quotations, brackets, marks, small words. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: phrase(plainWords, 6)},
  {weight: 2, arbitrary: phrase(`${plainWords} ${markedWords}`, 7)},
  {weight: 1, arbitrary: phrase(plainWords, 4).map((text) => `[${text}]`)},
  {weight: 1, arbitrary: phrase(plainWords, 4).map((text) => `${text} ‘quoted’ words`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '24.kg',
        'Газета.Ru',
        'drfl.kz',
        'EJIL:Talk!',
        'A & B <i>c</i>',
        'One {two} $& "x"',
        'Inc.'
      ]
    )
  }
)

/** Names of people and bodies. */
export const randomName: fc.Arbitrary<CslJsonName> = fc.oneof(
  fc.record({
    family: fc.constantFrom(
      'Tokayev',
      'Токаев',
      'Әбішев',
      'García Márquez',
      'van der Berg',
      'O’Neill'
    ),
    given: fc.constantFrom(
      'Kassym-Jomart',
      'Қасым-Жомарт',
      'Anna Maria',
      'R. V.',
      'Юрий',
      'John F.',
      'George H. W.',
      'Anna-Maria Б.'
    )
  }),
  fc.constantFrom(
    {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
    {family: 'Doe', given: 'John F.', suffix: 'III'}
  ),
  fc.constantFrom({family: 'Mamai'}, {literal: 'Human Rights Watch'}, {literal: 'AFP'})
)

/** Dates of every precision. */
export const randomDate: fc.Arbitrary<CslJsonDate> = fc
  .record({
    parts: fc.oneof(
      fc.tuple(fc.integer({min: 1861, max: 2026})),
      fc.tuple(fc.integer({min: 1861, max: 2026}), fc.integer({min: 1, max: 12})),
      fc.tuple(
        fc.integer({min: 1861, max: 2026}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 28})
      )
    ),
    circa: fc.boolean()
  })
  .map(({parts, circa}) => ({'date-parts': [[...parts]], ...(circa ? {circa} : {})}))

/** Items of the types in use, with any of their variables left out. */
export const randomItem: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.constant('item'),
    type: fc.constantFrom(
      'article-newspaper',
      'webpage',
      'speech',
      'report',
      'legislation',
      'article-journal',
      'book',
      'entry-encyclopedia',
      'post-weblog'
    ),
    title: randomText,
    author: fc.array(randomName, {minLength: 1, maxLength: 3}),
    'container-title': randomText,
    publisher: randomText,
    'event-title': randomText,
    'event-place': randomText,
    issued: randomDate,
    accessed: randomDate,
    URL: fc.constantFrom('https://a.example/b/', 'https://a.example/b?c=d&e=%D0%90#f', 'x'),
    language: fc.constantFrom('en', 'ru', 'kk', 'und')
  },
  {requiredKeys: ['id', 'type', 'title']}
)
