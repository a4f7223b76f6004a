import {createHash} from 'node:crypto'
import {type ImportedText, importText} from '../import/import-text.ts'
import type {Fault, Outcome} from '../model/types.ts'
import {decodeReceived} from '../read/decode-received.ts'
import {readFrontMatterFile} from '../read/front-matter-file.ts'
import {formatLedger, ledgerFile, readLedger} from '../read/ledger.ts'
import {exists} from '../read/list-archive.ts'
import {largestFile, readFileBytes, readFileText} from '../read/read-file.ts'
import {textSchema} from '../read/schemas/text.ts'
import {dateFaults} from './anchor-faults.ts'
import type {ImportJob} from './import-jobs.ts'

/** An imported transcript, ready to be written. */
export interface ImportResult {
  text: ImportedText
  /** Files relative to the archive, in the order of writing: the text comes last and completes the import. */
  files: ReadonlyArray<{file: string; content: string | Uint8Array}>
}

/** Where a text, its original and its ledger stand. */
export function importPlaces({id}: ImportJob): {text: string; original: string; ledger: string} {
  return {text: `texts/${id}.md`, original: `texts/originals/${id}.txt`, ledger: ledgerFile(id)}
}

/**
 * Import a transcript, writing nothing yet.
 *
 * @param archive - The archive's folder.
 * @param job - The transcript and what is said of it.
 * @param force - Whether a text that is there already may be written over.
 * @returns What is to be written, or the faults that forbid it.
 */
export function importTranscript(
  archive: string,
  job: ImportJob,
  force: boolean
): Outcome<ImportResult | undefined> {
  const bytes = readFileBytes(job.folder, job.file)
  if (!(bytes instanceof Uint8Array)) return none(bytes)
  const {text: transcript, fault} = decodeReceived(bytes, job.file)
  if (fault) return none(fault)
  const ledger = readLedger(archive, job.id)
  if (ledger.faults.length > 0) return {value: undefined, faults: ledger.faults}
  const places = importPlaces(job)
  const text = importText(transcript, frontOf(job, bytes, archive), ledger.value)
  const files = [
    {file: places.original, content: bytes},
    {file: places.ledger, content: formatLedger(text.ledger)},
    {file: places.text, content: text.markdown}
  ]
  const faults = [
    ...(text.blocks.length === 0 ? [emptyTranscript(job.file)] : []),
    ...tooLarge(job.file, text.markdown),
    ...dateFaults(text.changes, ledger.value, job.updated ?? job.date, places.text),
    ...(force
      ? []
      : overwritten(
          archive,
          files.filter(({file}) => file !== places.ledger)
        ))
  ]
  return faults.length > 0 ? {value: undefined, faults} : {value: {text, files}, faults}
}

function none(fault: Fault): Outcome<undefined> {
  return {value: undefined, faults: [fault]}
}

/** Former ids and declared emendations are the editor's work: a text that is written over hands them on. */
function frontOf(job: ImportJob, bytes: Uint8Array, archive: string) {
  const {folder: _folder, file: _file, id, language = 'en', ...details} = job
  const file = importPlaces(job).text
  const old = exists(archive, file)
    ? readFrontMatterFile(archive, file, textSchema).value
    : undefined
  const {aliases = [], emendations = []} = old?.front ?? {}
  const {title, speaker, date, place, event, source, updated} = details
  return {
    ...{title, speaker, date, place, event, language, source, updated},
    original: `originals/${id}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    aliases: aliases.length > 0 ? aliases : undefined,
    emendations: emendations.length > 0 ? emendations : undefined
  }
}

function emptyTranscript(file: string): Fault {
  return {
    place: {file},
    ruleId: 'text-has-words',
    reason: 'Unexpected empty transcript, expected at least one line of words'
  }
}

/** Anchors and backslashes make a text a little larger than its transcript. */
function tooLarge(file: string, markdown: string): Fault[] {
  const size = Buffer.byteLength(markdown)
  if (size <= largestFile) return []
  return [
    {
      place: {file},
      ruleId: 'file-is-readable',
      reason: `Unexpected size of ${Math.ceil(size / 1e6)} MB of the text, expected at most ${largestFile / 1e6} MB`,
      note: 'Split the transcript into several speeches.'
    }
  ]
}

function overwritten(archive: string, files: ImportResult['files']): Fault[] {
  return files
    .filter(({file, content}) => exists(archive, file) && !holds(archive, file, content))
    .map(({file}) => ({
      place: {file},
      ruleId: 'text-is-not-overwritten',
      reason: 'Unexpected file with other content, expected none yet',
      note: 'The text is there already and may have been edited. To write it anew, add --force: edits are lost, anchors are kept.'
    }))
}

function holds(archive: string, file: string, content: string | Uint8Array): boolean {
  if (typeof content === 'string') return readFileText(archive, file).text === content
  const bytes = readFileBytes(archive, file)
  return bytes instanceof Uint8Array && Buffer.from(bytes).equals(content)
}
