import {hasCard} from '../model/cards.ts'
import {paths} from '../model/paths.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {ClaimNote, EntryId, SitePath} from '../model/types.ts'
import {formatDate} from '../prose/format-date.ts'
import {quoted} from '../prose/quoted.ts'
import type {Card} from './draw-card.ts'

/**
 * List the cards of a speech: its own and one for each claim, as far as the archive wants them and has letters for them.
 *
 * @param context - The speech.
 * @returns The cards with the paths of their pictures.
 */
export function cardsOf(context: SpeechContext): Array<{path: SitePath; card: Card}> {
  const {speech, shared} = context
  const claims = speech.notes.filter((note) => note.kind === 'claim')
  const all = [
    {kind: 'speech' as const, path: paths.speechPicture(speech.id), card: speechCard(context)},
    ...claims.map((note) => ({
      kind: 'claim' as const,
      path: paths.claimPicture(speech.id, note.slug),
      card: claimCard(note, context)
    }))
  ]
  const [name = ''] = credit(context)
  return all.filter(({kind, card}) => hasCard(kind, `${card.words} ${name}`, shared.settings))
}

function speechCard(context: SpeechContext): Card {
  const {speech, record, shared} = context
  const claims = record.notes.filter(({kind}) => kind === 'claim').length
  const counts = [
    `${record.paragraphs} paragraphs`,
    ...(claims === 0 ? [] : [`${claims} rated ${claims === 1 ? 'claim' : 'claims'}`])
  ]
  return {
    head: shared.settings.title,
    words: speech.title,
    language: speech.language,
    foot: [...credit(context), ...counts].join(' · ')
  }
}

function claimCard(note: ClaimNote, context: SpeechContext): Card {
  const {speech, shared} = context
  const number = speech.blocks.find(({id}) => id === note.at)?.number
  return {
    head: shared.settings.title,
    words: quoted(note.quote, speech.language),
    language: speech.language,
    rating: note.rating,
    foot: [...credit(context), ...(number === undefined ? [] : [`¶ ${number}`])].join(' · ')
  }
}

function credit({speech, shared}: SpeechContext): string[] {
  const name = shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker
  return [name, formatDate(speech.date)]
}
