import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Fault, NoteSlug, Outcome, SpeechId} from '../model/types.ts'
import {noteRead} from './watch-reads.ts'

/** What an archive's folder holds, by name, sorted. */
export interface ArchiveListing {
  /** Speeches: `texts/*.md`. */
  speeches: readonly SpeechId[]
  /** Lists of sources: `notes/sources/*.yaml`. */
  sourceFiles: readonly string[]
  /** Glossary entries: `notes/glossary/*.md`. */
  entryFiles: readonly string[]
}

/** Files of `notes/<speech>/` that are no notes. */
export const essayNames = ['introduction', 'witnesses', 'gaps'] as const

const ownFolders = new Set(['sources', 'glossary'])

/**
 * List the speeches, sources and entries of an archive.
 *
 * @param folder - The archive's folder.
 * @returns The names, in the order of their code units; a fault where `texts/` is missing or empty, or where
 * notes belong to no speech.
 */
export function listArchive(folder: string): Outcome<ArchiveListing> {
  const texts = namesIn(folder, 'texts')
  if (!texts) return {value: empty, faults: [missingTexts()]}
  const speeches = withEnding(texts, '.md') as SpeechId[]
  const sourceFiles = withEnding(namesIn(folder, 'notes/sources') ?? [], '.yaml')
  const entryFiles = withEnding(namesIn(folder, 'notes/glossary') ?? [], '.md')
  const faults = [
    ...(speeches.length === 0 ? [missingTexts()] : []),
    ...strayNotes(folder, new Set(speeches))
  ]
  return {
    value: {
      speeches,
      sourceFiles: sourceFiles.map((name) => `notes/sources/${name}.yaml`),
      entryFiles: entryFiles.map((name) => `notes/glossary/${name}.md`)
    },
    faults
  }
}

/**
 * List the notes of a speech.
 *
 * @param folder - The archive's folder.
 * @param speech - The speech.
 * @returns Their slugs in the order of their code units.
 */
export function listNotes(folder: string, speech: SpeechId): NoteSlug[] {
  const names = withEnding(namesIn(folder, `notes/${speech}`) ?? [], '.md')
  return names.filter((name) => !essayNames.some((essay) => essay === name)) as NoteSlug[]
}

/**
 * Tell which speech a file belongs to, by its place.
 *
 * @param path - The file, relative to the archive.
 * @returns The speech, which need not exist; nothing for what several speeches share, and for transcripts as received.
 */
export function speechOf(path: string): SpeechId | undefined {
  const [, text] = /^texts\/([^/]+?)(?:\.anchors\.json|\.md)$/.exec(path) ?? []
  const [, notes = ''] = /^notes\/([^/.]+)(?:\/|$)/.exec(path) ?? []
  const id = text ?? (ownFolders.has(notes) ? '' : notes)
  return id === '' ? undefined : (id as SpeechId)
}

/**
 * Tell whether a file is there.
 *
 * @param folder - The archive's folder.
 * @param file - The file, relative to it.
 * @returns Whether something of that name exists.
 */
export function exists(folder: string, file: string): boolean {
  const found = statSync(join(folder, file), {throwIfNoEntry: false}) !== undefined
  noteRead(() => ({kind: 'there', path: file, found: found ? 'yes' : 'no'}))
  return found
}

const empty: ArchiveListing = {speeches: [], sourceFiles: [], entryFiles: []}

/**
 * List what a folder holds.
 *
 * @param folder - The archive's folder.
 * @param path - The folder in it.
 * @returns The names in the order of their code units; nothing where there is no such folder.
 */
export function namesIn(folder: string, path: string): string[] | undefined {
  const names = sortedNames(join(folder, path))
  noteRead(() => ({kind: 'names', path, found: names ? `of ${names.join('/')}` : 'none'}))
  return names
}

function sortedNames(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}

function withEnding(names: readonly string[], ending: string): string[] {
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ending.length))
}

function strayNotes(folder: string, speeches: ReadonlySet<string>): Fault[] {
  const names = namesIn(folder, 'notes') ?? []
  const stray = names.filter(
    (name) => !(name.includes('.') || ownFolders.has(name) || speeches.has(name))
  )
  return stray.map((name) => ({
    place: {file: `notes/${name}`},
    ruleId: 'note-has-speech',
    reason: `Unexpected folder of notes "${name}", expected the id of a speech in texts/`,
    note: `Speeches: ${[...speeches].slice(0, 5).join(', ')}`,
    actual: name
  }))
}

function missingTexts(): Fault {
  return {
    place: {file: 'texts'},
    ruleId: 'archive-has-texts',
    reason: 'Unexpected absence of texts, expected a folder texts/ with at least one text',
    note: 'Begin one with the import command, or name the archive with --archive DIR.'
  }
}
