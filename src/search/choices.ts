import {choiceTerm, type RecordChoice} from './index-files.ts'
import {type SearchIndex, tooMany} from './open-index.ts'

/** By what results are narrowed; what is empty narrows nothing. */
export interface Choices {
  kind?: string
  rating?: string
  'source-kind'?: string
  speech?: string
  speaker?: string
  year?: string
  language?: string
}

type RecordFilter = (record: number) => boolean

/** Several kinds of notes are one choice. */
const kindsByChoice: Readonly<Record<string, readonly string[]>> = {
  note: ['claim', 'context', 'term', 'variant']
}

/** What is no paragraph: all others bear a term for their kind, since they are fewer. */
const otherKinds = ['speech', 'claim', 'context', 'term', 'variant', 'source', 'entry', 'event']

/**
 * Make a filter of the reader's choices. Only what they need of the index is loaded.
 *
 * @param choices - The choices.
 * @param index - The index.
 * @returns Tells whether a record fits them all.
 */
export async function recordFilter(choices: Choices, index: SearchIndex): Promise<RecordFilter> {
  const filters = await Promise.all([
    kindFilter(choices.kind, index),
    termFilter('rating', choices.rating, index),
    termFilter('source-kind', choices['source-kind'], index),
    speechFilter(choices.speech, index),
    columnFilter(choices, index)
  ])
  const real = filters.filter((filter) => filter !== undefined)
  return (record) => real.every((filter) => filter(record))
}

async function kindFilter(
  kind: string | undefined,
  index: SearchIndex
): Promise<RecordFilter | undefined> {
  if (!kind) return undefined
  if (kind === 'paragraph') {
    const others = await recordsOf('kind', otherKinds, index)
    return (record) => !others.has(record)
  }
  const records = await recordsOf('kind', kindsByChoice[kind] ?? [kind], index)
  return (record) => records.has(record)
}

async function termFilter(
  choice: RecordChoice,
  value: string | undefined,
  index: SearchIndex
): Promise<RecordFilter | undefined> {
  if (!value) return undefined
  const records = await recordsOf(choice, [value], index)
  return (record) => records.has(record)
}

async function recordsOf(
  choice: RecordChoice,
  values: readonly string[],
  index: SearchIndex
): Promise<Set<number>> {
  const lists = await Promise.all(values.map((value) => index.postings(choiceTerm(choice, value))))
  return new Set(
    lists.flatMap((postings) => (postings === tooMany ? [] : postings.map(({record}) => record)))
  )
}

async function speechFilter(
  id: string | undefined,
  index: SearchIndex
): Promise<RecordFilter | undefined> {
  if (!id) return undefined
  const speech = await index.speech(id)
  return (record) =>
    speech !== undefined && record >= speech.first && record < speech.first + speech.records
}

/** Speaker, year and language are a speech's; sources have a year and a language of their own. */
async function columnFilter(
  {speaker, year, language}: Choices,
  index: SearchIndex
): Promise<RecordFilter | undefined> {
  if (!speaker && !year && !language) return undefined
  const columns = await index.columns()
  const {shared} = index.manifest
  const fits = columns.first.map(
    (_first, at) =>
      (!speaker || columns.speakers[columns.speaker[at] ?? -1] === speaker) &&
      (!year || columns.year[at] === year) &&
      (!language || columns.languages[columns.language[at] ?? -1] === language)
  )
  const inSpeeches = new Uint8Array(shared)
  for (const [at, first] of columns.first.entries()) {
    if (fits[at]) inSpeeches.fill(1, first, columns.first[at + 1] ?? shared)
  }
  const ofYear = await termFilter('year', year, index)
  const inLanguage = await termFilter('language', language, index)
  return (record) =>
    record < shared
      ? inSpeeches[record] === 1
      : !speaker && (ofYear?.(record) ?? true) && (inLanguage?.(record) ?? true)
}
