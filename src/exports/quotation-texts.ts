import {otherWordings} from '../model/other-wordings.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {EntryId, SitePath, Source} from '../model/types.ts'
import {indexPaths, type SpeechTexts} from '../quote/index-files.ts'
import type {SpeechExport} from './export.ts'

/** What quotations are compared with: one file a speech, for the page that checks them. */
export const quotationTexts: SpeechExport = {
  name: 'quotations',
  make: (context) => [
    {
      path: indexPaths.texts(context.speech.id) as SitePath,
      content: `${JSON.stringify(textsOf(context))}\n`
    }
  ]
}

function textsOf({speech, record, shared}: SpeechContext): SpeechTexts {
  const witnessName = (id: Parameters<typeof shared.sources.get>[0]) =>
    nameOf(shared.sources.get(id))
  return {
    id: speech.id,
    title: speech.title,
    speaker: shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker,
    date: speech.date,
    language: speech.language,
    paragraphs: speech.blocks.map((block) => [block.id, block.number ?? null, block.text]),
    wordings: otherWordings(speech).map(({note, at, text, witness, translated}) => ({
      speech: speech.id,
      note,
      at,
      text,
      witness: `${[...new Set(witness.map(witnessName))].join(', ')}${translated ? ' (translated)' : ''}`
    })),
    claims: record.notes.flatMap(({at, slug, claim, rating}) =>
      claim !== undefined && rating !== undefined ? [{at, slug, claim, rating}] : []
    )
  }
}

function nameOf(source: Source | undefined): string {
  return source?.containerTitle ?? source?.publisher ?? source?.title ?? ''
}
