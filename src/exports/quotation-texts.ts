import {otherWordings} from '../model/other-wordings.ts'
import {noteId, paths} from '../model/paths.ts'
import {repeatsOfBlocks} from '../model/repeats-of-blocks.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {EntryId, SitePath, Source, TextRange} from '../model/types.ts'
import {
  type NotedWording,
  type QuotableClaim,
  type SpeechTexts,
  textsPath
} from '../quote/speech-texts.ts'
import {encodeRecords} from '../search/postings.ts'
import type {SpeechExport} from './export.ts'

/** What quotations are compared with: one file a speech, for the page that checks them. */
export const quotationTexts: SpeechExport = {
  name: 'quotations',
  summary: 'the wordings that the quotation checker searches',
  place: /^quotations\.json$/,
  make: (context) => [
    {
      path: textsPath(context.speech.id) as SitePath,
      content: `${JSON.stringify(speechTexts(context))}\n`
    }
  ]
}

/**
 * Gather what quotations are compared with.
 *
 * @param context - A speech.
 * @returns Its paragraphs, the other wordings that its notes know, and its rated claims.
 */
export function speechTexts({speech, shared}: SpeechContext): SpeechTexts {
  const repeats = repeatsOfBlocks({speech, shared})
  return {
    id: speech.id,
    title: speech.title,
    speaker: shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker,
    date: speech.date,
    language: speech.language,
    page: paths.speech(speech.id),
    paragraphs: speech.blocks.map(({id, number, text, fingerprint}) => {
      const pairs = repeats.get(id)
      return [id, number ?? null, text, fingerprint, pairs ? encodeRecords(pairs) : null]
    }),
    wordings: wordingsOf({speech, shared}),
    claims: claimsOf(speech)
  }
}

function wordingsOf({speech, shared}: Pick<SpeechContext, 'speech' | 'shared'>): NotedWording[] {
  const rangeByNote = new Map(speech.notes.map((note) => [note.slug, note.range]))
  return otherWordings(speech).map(({note, at, text, witness, translated}) => ({
    speech: speech.id,
    note,
    at,
    ...stretch(rangeByNote.get(note)),
    text,
    witness: [...new Set(witness.map((id) => nameOf(shared.sources.get(id))))].join(', '),
    translated,
    link: `${paths.speech(speech.id)}#${noteId(note)}`
  }))
}

function claimsOf(speech: SpeechContext['speech']): QuotableClaim[] {
  return speech.notes.flatMap((note): QuotableClaim[] =>
    note.kind === 'claim' && note.rated
      ? [
          {
            at: note.at,
            ...stretch(note.range),
            claim: note.claim,
            rating: note.rating,
            link: paths.claim(speech.id, note.slug)
          }
        ]
      : []
  )
}

function stretch(range: TextRange | undefined): {start: number; end: number} {
  return {start: range?.start ?? 0, end: range?.end ?? 0}
}

function nameOf(source: Source | undefined): string {
  return source?.containerTitle ?? source?.publisher ?? source?.title ?? ''
}
