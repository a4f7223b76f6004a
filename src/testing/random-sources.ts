import fc from 'fast-check'
import type {EdtfDate, Source, SourceId} from '../model/types.ts'
import {aSource} from './a-source.ts'

const letters =
  "abc ABC Қазақ Әә Қаңтар Москва ё كلمة Ελλάδα é – — ’ “q” «ц» \"s\" {b} } { & % $ # _ ~ ^ \\ | < > 50% a/b * ` @ = ; ! ? -- a---b << >> `` ''q'' ?` ,,"

/** A title with all that formats have to escape, trimmed and with single spaces. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...letters.split(' ')), {minLength: 1, maxLength: 8})
  .map((words) => words.join(' '))

const word = fc.constantFrom(
  'Tokayev',
  'Тоқаев',
  'Әбішев',
  'Müller',
  "O'Neill",
  'van der Berg',
  'García Márquez',
  'الأسد'
)
const given = fc.constantFrom(
  'Kassym-Jomart',
  'Қасым-Жомарт',
  'Ana María',
  'R. V.',
  'Юрий & Co',
  'بشار'
)

/** Names of people and bodies in Latin, Cyrillic with Kazakh letters, and Arabic script. */
export const awkwardName = fc.oneof(
  fc.record({family: word, given}),
  fc.record({family: word, given, suffix: fc.constantFrom('Jr.', 'III')}),
  fc.constantFrom(
    {literal: 'Human Rights Watch'},
    {literal: 'Ministry of Truth and Love {MTL} & Co'}
  )
)

/** Dates of every precision and qualifier of the archive's EDTF. */
export const edtfDate: fc.Arbitrary<EdtfDate> = fc.constantFrom(
  ...[
    '2022',
    '2022-03',
    '2022-03-14',
    '1991~',
    '2022-01?',
    '2022-01-06%',
    '2022-01-04/2022-01-07',
    '2021/2022-02'
  ]
) as fc.Arbitrary<EdtfDate>

/** Sources of the common types with awkward texts, names in three scripts and dates of all kinds. */
export const awkwardSource: fc.Arbitrary<Source> = fc
  .record(
    {
      type: fc.constantFrom(
        'article-newspaper',
        'webpage',
        'report',
        'speech',
        'legislation',
        'article-journal',
        'book'
      ),
      title: awkwardText,
      author: fc.array(awkwardName, {minLength: 1, maxLength: 3}),
      containerTitle: awkwardText,
      publisher: awkwardText,
      issued: edtfDate,
      accessed: fc.constant('2026-11-22' as EdtfDate),
      url: fc.constantFrom('https://a.example/b_c?d=e&f=g#h~i', 'https://ә.example/қ'),
      language: fc.constantFrom('en', 'ru', 'kk')
    },
    {requiredKeys: ['type', 'title']}
  )
  .map((record) => aSource('source-1' as SourceId, record))
