import {asidesOf} from './asides.ts'
import {coverageSummary} from './coverage-summary.ts'
import type {Mention} from './find-mentions.ts'
import {firstSentence} from './first-sentence.ts'
import {type DirectiveOf, provenDirectives} from './page-words.ts'
import {plainText} from './plain-text.ts'
import {textChanges} from './text-changes.ts'
import type {
  AnchorId,
  Block,
  EntryId,
  Note,
  NoteRecord,
  Speech,
  SpeechRecord,
  Stance
} from './types.ts'
import {withoutUndefined} from './without-undefined.ts'

/**
 * Sum a speech up for the pages that several speeches share, so that its trees can be let go.
 *
 * @param speech - The speech.
 * @param mentions - Where it names the glossary's entries.
 * @returns Its record: plain data that can cross threads.
 */
export function speechRecord(speech: Speech, mentions: readonly Mention[]): SpeechRecord {
  const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
  const directiveOf = provenDirectives(speech)
  const numbered = speech.blocks.filter((block) => block.number !== undefined)
  const {id, title, speaker, date, place, event, language, source, aliases, updated} = speech
  return withoutUndefined({
    ...{id, title, speaker, date, place, event, language, source, aliases, updated},
    aliasPlaces: aliases.map((_, index) => speech.placeOf('aliases', index)),
    paragraphs: numbered.length,
    words: numbered.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks: speech.blocks.map((block) =>
      withoutUndefined({id: block.id, number: block.number, fingerprint: block.fingerprint})
    ),
    retired: [...speech.ledger.anchors].flatMap(([anchor, entry]) =>
      entry.fate === 'alive' ? [] : [anchor]
    ),
    textChanges: textChanges(speech.ledger),
    notes: speech.notes.map((note) => noteRecord(note, blockById.get(note.at), directiveOf)),
    coverage: coverageSummary(speech),
    mentions: byEntry(mentions),
    essayCited: [
      ...new Set(
        [speech.introduction, speech.witnesses, speech.gaps].flatMap((essay) => essay?.cited ?? [])
      )
    ],
    asides: asidesOf(speech)
  })
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function noteRecord(note: Note, block: Block | undefined, directiveOf: DirectiveOf): NoteRecord {
  const {slug, kind, at, quote, topics, created, updated, cited} = note
  const about = kind === 'claim' ? undefined : firstSentence(plainText(note.body))
  const changes = note.changes.length > 0 ? note.changes : undefined
  const claim =
    note.kind === 'claim'
      ? {
          claim: note.claim,
          rating: note.rating,
          reason: plainText(note.reason),
          history: note.history,
          ...withoutUndefined({directive: directiveOf(note)})
        }
      : {}
  const variant = note.kind === 'variant' ? {reading: note.reading, language: note.language} : {}
  const number = block?.number
  const base = {slug, kind, at, number, quote, about, topics, created, updated, changes, cited}
  return {...withoutUndefined(base), ...claim, ...variant, stances: countStances(note)}
}

function countStances(note: Note): NoteRecord['stances'] {
  const counts: Partial<Record<Stance, number>> = {}
  for (const {stance} of note.evidence) counts[stance] = (counts[stance] ?? 0) + 1
  return counts
}

function byEntry(mentions: readonly Mention[]): SpeechRecord['mentions'] {
  const blocksByEntry = new Map<EntryId, AnchorId[]>()
  for (const {entry, block} of mentions) {
    blocksByEntry.set(entry, [...(blocksByEntry.get(entry) ?? []), block])
  }
  return [...blocksByEntry].map(([entry, blocks]) => ({entry, blocks}))
}
