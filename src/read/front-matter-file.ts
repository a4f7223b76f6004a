import type {z} from 'zod'
import type {Fault, PlaceOf} from '../model/types.ts'
import {splitFrontMatter} from './front-matter.ts'
import {readFileText} from './read-file.ts'
import {applySchema} from './schema-faults.ts'
import {parseYaml} from './yaml.ts'

/** A Markdown file with checked front matter. */
export interface FrontMatterFile<T> {
  front: T
  /** The Markdown after the front matter, with the lines before it left empty. */
  body: string
  placeOf: PlaceOf
}

/** A file, or what is wrong with it. */
export type ReadFile<T> =
  | {value: T; faults: readonly []}
  | {value: undefined; faults: readonly Fault[]}

/**
 * Read a Markdown file whose front matter follows a schema.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @param schema - The schema of its front matter.
 * @returns The file, or all faults that were met.
 */
export function readFrontMatterFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>
): ReadFile<FrontMatterFile<T>> {
  const {text, fault} = readFileText(folder, file)
  if (fault) return {value: undefined, faults: [fault]}
  const {yaml, body} = splitFrontMatter(text)
  if (yaml === undefined) return {value: undefined, faults: [noFrontMatter(file, text)]}
  const read = parseYaml(yaml, file, 1)
  if (read.faults.length > 0) return {value: undefined, faults: read.faults}
  const {value: front, faults} = applySchema(schema, read.value)
  if (front === undefined) return {value: undefined, faults}
  return {value: {front, body, placeOf: read.value.placeOf}, faults: []}
}

/**
 * Read a YAML file that follows a schema.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @param schema - Its schema.
 * @returns Its value with places, or all faults that were met.
 */
export function readYamlFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>
): ReadFile<{data: T; placeOf: PlaceOf}> {
  const {text, fault} = readFileText(folder, file)
  if (fault) return {value: undefined, faults: [fault]}
  const read = parseYaml(text, file)
  if (read.faults.length > 0) return {value: undefined, faults: read.faults}
  const {value: data, faults} = applySchema(schema, read.value)
  if (data === undefined) return {value: undefined, faults}
  return {value: {data, placeOf: read.value.placeOf}, faults: []}
}

function noFrontMatter(file: string, text: string): Fault {
  const empty = text.trim() === ''
  return {
    place: {file, start: {line: 1, column: 1}},
    ruleId: 'front-matter-is-valid',
    reason: empty
      ? 'Unexpected empty file, expected front matter and text'
      : 'Unexpected beginning of the file, expected front matter between two lines of "---"'
  }
}
