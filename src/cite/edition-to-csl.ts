import {address, noteId, paths} from '../model/paths.ts'
import type {
  CslName,
  EdtfDate,
  NoteRecord,
  Settings,
  SitePath,
  SpeechRecord
} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {editorName, type NameParts} from './cited-name.ts'
import {cslDate} from './csl-date.ts'
import type {CslItem} from './csl-item.ts'
import {cslName} from './source-to-csl.ts'

/**
 * Turn a speech as this archive edits it into CSL-JSON: its speaker is the author, the archive its container.
 *
 * @param speech - The speech.
 * @param settings - The archive's settings.
 * @param speaker - The speaker's name, from `personName`.
 * @param place - The name of the place, as printed.
 * @returns The item. `version` is the date of the edition.
 */
export function speechToCsl(
  speech: SpeechRecord,
  settings: Settings,
  speaker: CslName,
  place?: string
): CslItem {
  const date = cslDate(speech.date)
  return withoutUndefined({
    id: speech.id,
    type: 'speech',
    title: speech.title,
    author: [cslName(speaker)],
    issued: date,
    'event-date': date,
    'event-title': speech.event,
    'event-place': place,
    'container-title': settings.title,
    publisher: settings.publisher,
    archive: settings.title,
    language: speech.language,
    version: speech.updated,
    URL: address(settings.origin, paths.speech(speech.id))
  })
}

/**
 * Turn any other page of the site into CSL-JSON: its author is the editor.
 *
 * @param page - Its title and path; an entry of the glossary is one of an encyclopedia.
 * @param settings - The archive's settings.
 * @param known - Names in parts.
 * @returns The item.
 */
export function pageToCsl(
  page: {title: string; path: SitePath; updated?: EdtfDate; isEntry?: boolean},
  settings: Settings,
  known: NameParts = new Map()
): CslItem {
  return withoutUndefined({
    id: page.path.replace(/\/?index\.html$/, '').replaceAll('/', '.') || 'home',
    type: page.isEntry ? 'entry-encyclopedia' : 'webpage',
    title: page.title,
    author: [cslName(editorName(settings.editor, known))],
    issued: page.updated === undefined ? undefined : cslDate(page.updated),
    'container-title': settings.title,
    publisher: settings.publisher,
    language: settings.language,
    version: page.updated,
    URL: address(settings.origin, page.path)
  })
}

/**
 * Turn a claim's page into CSL-JSON: a web page whose author is the editor.
 *
 * @param claim - The claim.
 * @param speech - The speech it is made in.
 * @param settings - The archive's settings.
 * @param known - Names in parts.
 * @returns The item.
 */
export function claimToCsl(
  claim: NoteRecord,
  speech: SpeechRecord,
  settings: Settings,
  known: NameParts = new Map()
): CslItem {
  // A title has no full stop of its own: styles set theirs.
  const title = claim.claim?.replace(/(?<![.…])\.$/, '')
  return notePage(claim, title ?? noteTitle(claim, speech), speech, settings, known)
}

/**
 * Turn a note into CSL-JSON: its author is the editor, its container the archive.
 *
 * @param note - The note, of any kind.
 * @param speech - The speech it hangs on.
 * @param settings - The archive's settings.
 * @param known - Names in parts.
 * @returns The item; a claim gives the same as `claimToCsl`.
 */
export function noteToCsl(
  note: NoteRecord,
  speech: SpeechRecord,
  settings: Settings,
  known: NameParts = new Map()
): CslItem {
  if (note.kind === 'claim') return claimToCsl(note, speech, settings, known)
  return notePage(note, noteTitle(note, speech), speech, settings, known)
}

function notePage(
  note: NoteRecord,
  title: string,
  speech: SpeechRecord,
  settings: Settings,
  known: NameParts
): CslItem {
  return withoutUndefined({
    id: `${speech.id}.${note.slug}`,
    type: 'webpage',
    title,
    author: [cslName(editorName(settings.editor, known))],
    issued: cslDate(note.updated),
    'container-title': settings.title,
    publisher: settings.publisher,
    language: settings.language,
    version: note.updated,
    URL: noteAddress(note, speech, settings)
  })
}

/** A claim has a page, any other note a place on its speech's page. */
function noteAddress(note: NoteRecord, speech: SpeechRecord, {origin}: Settings): string {
  return note.kind === 'claim'
    ? address(origin, paths.claim(speech.id, note.slug))
    : address(origin, paths.speech(speech.id), noteId(note.slug))
}

const names: Readonly<Record<NoteRecord['kind'], string>> = {
  claim: 'Claim',
  context: 'Note',
  term: 'Note on a term',
  variant: 'Variant reading'
}

/** `Variant reading: “brutal cruelty” (Address to the people, ¶ 12)`. */
function noteTitle(note: NoteRecord, speech: SpeechRecord): string {
  const at = note.number === undefined ? '' : `, ¶ ${note.number}`
  return `${names[note.kind]}: “${shortened(note.quote)}” (${speech.title}${at})`
}

const longest = 60

/** Words in a title end without the full stop of their sentence, as the title itself does. */
function shortened(quote: string): string {
  if (quote.length <= longest) return quote.replace(/(?<![.…])[.,]$/, '')
  const start = [...quote].slice(0, longest).join('')
  return `${start.replace(/\s+\S*$/u, '')} …`
}
