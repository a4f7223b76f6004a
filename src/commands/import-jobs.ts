import {realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, normalize, sep} from 'node:path'
import {z} from 'zod'
import {daysOf} from '../model/edtf.ts'
import type {Fault, Outcome, Place, PlaceOf, SpeechId} from '../model/types.ts'
import {readYamlFile} from '../read/front-matter-file.ts'
import {applySchema} from '../read/schema-faults.ts'
import {edtf, language, sourceId, speechId, text} from '../read/schemas/common.ts'
import {type Arguments, Misuse, textOption} from './command.ts'

/** What an editor says of a transcript. */
const detailsSchema = z.object({
  id: speechId,
  title: text,
  speaker: text,
  date: edtf,
  place: text.optional(),
  event: text.optional(),
  language: language.optional(),
  source: sourceId.optional(),
  updated: edtf.optional()
})

/** In a list, `source` may be a plain title, and further keys are the list's own. */
const indexSchema = z.array(
  z.looseObject({...detailsSchema.shape, file: text, source: text.optional()})
)

/** One transcript to import. */
export interface ImportJob extends z.infer<typeof detailsSchema> {
  id: SpeechId
  /** The folder from which the file is read; nothing outside it is. */
  folder: string
  /** The transcript's file, relative to the folder. */
  file: string
}

/** What the command's options are called, in the order of its help. */
export const detailNames = [
  ...['id', 'title', 'speaker', 'date', 'place', 'event', 'language', 'source', 'updated']
] as const

/**
 * Take one transcript from the command's line.
 *
 * @param given - What was given on the line.
 * @returns The job.
 * @throws Misuse - where something is missing or cannot be right.
 */
export function jobFromLine(given: Arguments): ImportJob {
  const [file, ...more] = given.words
  if (file === undefined || more.length > 0) {
    throw new Misuse(
      `Unexpected ${given.words.length} files, expected one transcript, or --index FILE for many. See --help of import.`
    )
  }
  const value = Object.fromEntries(
    detailNames.flatMap((name) => {
      const option = textOption(given, name)
      return option === undefined ? [] : [[name, option]]
    })
  )
  const placeOf: PlaceOf = () => ({file: 'the command line'})
  const {value: details, faults} = applySchema(detailsSchema, {value, placeOf, placeOfKey: placeOf})
  const wrong = [...faults, ...(details ? badDates(details, placeOf) : [])]
  if (!details || wrong.length > 0) throw new Misuse(wrong.map(asOption).join('\n'))
  return {...details, ...folderOf(file)}
}

/**
 * Take many transcripts from a list.
 *
 * @param path - The list: JSON or YAML, `[{id, file, title, speaker, date, language, ...}]`, files relative to it.
 * @returns The jobs, with notices of what was left out, or the faults of the list.
 * @throws Misuse - where there is no such list.
 */
export function jobsFromIndex(path: string): Outcome<{jobs: ImportJob[]; notices: string[]}> {
  const {folder, file} = folderOf(path)
  const read = readYamlFile(folder, file, indexSchema)
  if (!read.value) return {value: {jobs: [], notices: []}, faults: read.faults}
  const {data, placeOf} = read.value
  const faults = data.flatMap((item, index) => [
    ...badDates(item, (...keys) => placeOf(index, ...keys)),
    ...outside(item.file, placeOf(index, 'file'))
  ])
  const titles = new Set<string>()
  const jobs = data.map(({source, ...item}): ImportJob => {
    const known = sourceId.safeParse(source).data
    if (source !== undefined && known === undefined) titles.add(source)
    return {...item, ...(known === undefined ? {} : {source: known}), folder}
  })
  return {
    value: {jobs, notices: [...titles].map(leftOut)},
    faults: [...faults, ...doubles(jobs, placeOf)]
  }
}

function folderOf(path: string): {folder: string; file: string} {
  try {
    // A link is the editor's own way of naming a file.
    const real = realpathSync(path)
    return {folder: dirname(real), file: basename(real)}
  } catch {
    throw new Misuse(`Unexpected file ${path}, expected one that exists and can be read.`)
  }
}

function asOption({reason, note}: Fault): string {
  const words = reason.replace(/"(\w+)"/, (whole, name) =>
    (detailNames as readonly string[]).includes(name) ? `--${name}` : whole
  )
  return note ? `${words}. ${note}` : `${words}.`
}

function badDates(
  details: {date: string; updated?: string | undefined},
  placeOf: PlaceOf
): Fault[] {
  return (['date', 'updated'] as const).flatMap((key): Fault[] => {
    const date = details[key]
    if (date === undefined || daysOf(date)) return []
    return [
      {
        place: placeOf(key),
        ruleId: 'date-is-valid',
        reason: `Unexpected value of "${key}": ${date}, expected a date such as 2022, 2022-03 or 2022-03-14`
      }
    ]
  })
}

function outside(file: string, place: Place): Fault[] {
  const way = normalize(file)
  if (!isAbsolute(way) && !way.split(sep).includes('..')) return []
  const reason = `Unexpected file "${file}", expected one in the list's folder or a folder in it`
  return [{place, ruleId: 'file-is-inside-archive', reason, actual: file}]
}

function doubles(jobs: readonly ImportJob[], placeOf: PlaceOf): Fault[] {
  const first = new Map<SpeechId, number>()
  return jobs.flatMap(({id}, index): Fault[] => {
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, index)
      return []
    }
    const reason = `Unexpected second "${id}", expected each id once`
    const cause = {
      place: placeOf(before, 'id'),
      ruleId: 'id-is-unique',
      reason: 'The first is here'
    }
    return [{place: placeOf(index, 'id'), ruleId: 'id-is-unique', reason, actual: id, cause}]
  })
}

function leftOut(title: string): string {
  return `The source "${title}" is no source's id and was left out: write a source, then name its id in the texts.`
}
