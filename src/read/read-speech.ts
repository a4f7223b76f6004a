import {createHash} from 'node:crypto'
import {citationsIn, distinctSources} from '../model/cited-sources.ts'
import type {Essay, Fault, Ledger, Note, Outcome, PlaceOf, SpeechId} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {decodeReceived} from './decode-received.ts'
import {type ReadFile, readFrontMatterFile, readYamlFile} from './front-matter-file.ts'
import {readLedger} from './ledger.ts'
import {essayNames, exists, listNotes} from './list-archive.ts'
import {parseInline, parseMarkdown} from './markdown.ts'
import {readNote} from './note.ts'
import {type ParsedText, parseText} from './parse-text.ts'
import {readFileBytes} from './read-file.ts'
import {forgetful, type Remember} from './remember.ts'
import {
  coverageSchema,
  essaySchema,
  partsSchema,
  type TextFrontMatter,
  textSchema
} from './schemas/text.ts'

/** Everything that the archive's files say about one speech, not yet joined. */
export interface SpeechFiles {
  id: SpeechId
  /** The text's file, relative to the archive. */
  file: string
  front: TextFrontMatter
  text: ParsedText
  original?: {path: string; sha256: string; text: string}
  ledger: Ledger
  notes: readonly Note[]
  coverage: {data: CoverageData; placeOf: PlaceOf}
  parts: {data: PartsData; placeOf: PlaceOf}
  essays: Readonly<Partial<Record<(typeof essayNames)[number], Essay>>>
  placeOf: PlaceOf
}

type CoverageData = ReturnType<typeof coverageSchema.parse>
type PartsData = ReturnType<typeof partsSchema.parse>

/**
 * Read a speech: its text, original, ledger, notes and prose.
 *
 * @param folder - The archive's folder.
 * @param id - The speech.
 * @param remember - Remembers files that were read before.
 * @returns The files' content, with all faults that were met; no value where the text itself cannot be read.
 */
export function readSpeech(
  folder: string,
  id: SpeechId,
  remember: Remember = forgetful
): Outcome<SpeechFiles | undefined> {
  const file = `texts/${id}.md`
  const list = <T>(name: string, schema: Parameters<typeof readList<T>>[2]) =>
    remember(name, () => readList(folder, `notes/${id}/${name}.yaml`, schema))
  const read = remember('text', () => readFrontMatterFile(folder, file, textSchema))
  const notes = listNotes(folder, id).map((slug) =>
    remember(`note ${slug}`, () => readNote(folder, id, slug))
  )
  const coverage = list('coverage', coverageSchema)
  const parts = list('parts', partsSchema)
  const essays = essayNames.map((name) =>
    remember(`essay ${name}`, () => readEssay(folder, `notes/${id}/${name}.md`))
  )
  const ledger = remember('ledger', () => readLedger(folder, id))
  const original = readOriginal(folder, read.value?.front, read.value?.placeOf)
  const faults = [read, ...notes, coverage, parts, ...essays, ledger, original].flatMap(
    (outcome): readonly Fault[] => outcome.faults
  )
  if (!read.value) return {value: undefined, faults}
  const {front, body, placeOf} = read.value
  return {
    value: withoutUndefined({
      id,
      file,
      front,
      text: parseText(body, file),
      original: original.value,
      ledger: ledger.value,
      notes: notes.flatMap((outcome) => outcome.value ?? []),
      coverage: coverage.value,
      parts: parts.value,
      essays: withoutUndefined({
        introduction: essays[0]?.value,
        witnesses: essays[1]?.value,
        gaps: essays[2]?.value
      }),
      placeOf
    }),
    faults
  }
}

function readList<T>(
  folder: string,
  file: string,
  schema: Parameters<typeof readYamlFile<T[]>>[2]
): Outcome<{data: T[]; placeOf: PlaceOf}> {
  const none = {data: [], placeOf: () => ({file})}
  if (!exists(folder, file)) return {value: none, faults: []}
  const read = readYamlFile(folder, file, schema)
  return {value: read.value ?? none, faults: read.faults}
}

/**
 * Read a piece of the edition's prose.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @returns The piece; nothing where there is no such file.
 */
export function readEssay(folder: string, file: string): ReadFile<Essay> {
  if (!exists(folder, file)) return {value: undefined, faults: []}
  const read = readFrontMatterFile(folder, file, essaySchema)
  if (!read.value) return read
  const {front, body: markdown, placeOf} = read.value
  const body = parseMarkdown(markdown)
  const short = front.short === undefined ? undefined : parseInline(front.short)
  const cited = distinctSources([...citationsIn(short), ...citationsIn(body)])
  const essay = withoutUndefined({
    title: front.title,
    updated: front.updated,
    short,
    body,
    cited,
    placeOf
  })
  return {value: essay, faults: []}
}

function readOriginal(
  folder: string,
  front: TextFrontMatter | undefined,
  placeOf: PlaceOf | undefined
): Outcome<SpeechFiles['original'] | undefined> {
  if (!front?.original || !placeOf) return {value: undefined, faults: []}
  const path = `texts/${front.original}`
  const bytes = readFileBytes(folder, path)
  if (!(bytes instanceof Uint8Array)) {
    return {value: undefined, faults: [{...bytes, place: placeOf('original')}]}
  }
  const {text, fault} = decodeReceived(bytes, path)
  if (fault) return {value: undefined, faults: [fault]}
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {value: {path, sha256, text}, faults: []}
}
