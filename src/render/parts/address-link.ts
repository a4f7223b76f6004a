import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {blockLabel} from '../../model/block-label.ts'
import type {
  Address,
  AnchorId,
  Archive,
  NoteRecord,
  SpeechId,
  SpeechRecord
} from '../../model/types.ts'
import {to} from '../page.ts'
import {noteId, paths} from '../paths.ts'

/** Turns addresses of speeches, blocks and notes into links. */
export type AddressLinker = (address: Address) => Element | undefined

/**
 * Make links out of addresses such as `mayor-2021#p3`.
 *
 * @param archive - The archive.
 * @returns The linker; it gives nothing for an address that leads nowhere, which a rule reports.
 */
export function addressLinker(archive: Archive): AddressLinker {
  const speechById = new Map(archive.speeches.map((speech) => [speech.id, speech]))
  const notesById = new Map<SpeechId, ReadonlyMap<string, NoteRecord>>()
  const notesOf = (speech: SpeechRecord) => {
    const notes =
      notesById.get(speech.id) ?? new Map(speech.notes.map((note) => [noteId(note.slug), note]))
    notesById.set(speech.id, notes)
    return notes
  }
  return (address) => {
    const [id = '', fragment] = address.split('#')
    const speech = speechById.get(id as SpeechId)
    if (!speech) return undefined
    if (fragment === undefined) return h('a', {href: to(paths.speech(speech.id))}, speech.title)
    const note = notesOf(speech).get(fragment)
    return note ? noteLink(speech, note) : blockLink(speech, fragment as AnchorId)
  }
}

/**
 * Link to a block of a speech by its printed number.
 *
 * @param speech - The speech.
 * @param at - The block.
 * @returns `¶ 34` as a link; for a heading the words of its id.
 */
export function blockLink(speech: Pick<SpeechRecord, 'id'>, at: AnchorId): Element {
  return h('a', {className: ['block-link'], href: to(paths.speech(speech.id), at)}, blockLabel(at))
}

/**
 * Link to a note: to a claim's page, to any other note beside the text.
 *
 * @param speech - Its speech.
 * @param note - The note.
 * @returns The claim, or the words that the note hangs on, as a link.
 */
export function noteLink(speech: Pick<SpeechRecord, 'id'>, note: NoteRecord): Element {
  return note.claim === undefined
    ? h('a', {href: to(paths.speech(speech.id), noteId(note.slug))}, `“${note.quote}”`)
    : h('a', {href: to(paths.claim(speech.id, note.slug))}, note.claim)
}
