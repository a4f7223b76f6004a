import {sourceToCsl} from '../../cite/source-to-csl.ts'
import {address, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, Essay, SitePath, Speech} from '../../model/types.ts'
import {withoutUndefined} from '../../model/without-undefined.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {codePoints} from '../code-points.ts'
import type {SpeechExport} from '../export.ts'
import {speechMatter} from '../speech-matter.ts'
import {noteData} from './note-data.ts'
import {schemaPaths} from './schemas.ts'
import {entryData, eventData, namedData} from './shared-data.ts'
import type {SpeechData} from './speech-schema.ts'

/** All that the archive knows of a speech, as JSON. */
export const speechJson: SpeechExport = {
  name: 'json',
  summary: 'paragraphs, notes and sources as JSON',
  place: /^speech\.json$/,
  make: (context) => [
    {
      path: `${context.speech.id}/speech.json` as SitePath,
      content: `${JSON.stringify(speechData(context))}\n`
    }
  ]
}

/**
 * Write a speech as data, valid by `speechSchema`.
 *
 * @param context - The speech.
 * @returns Its data.
 */
export function speechData(context: SpeechContext): SpeechData {
  const {speech, shared} = context
  const {settings, entries} = shared
  const {origin} = settings
  const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
  return withoutUndefined({
    $schema: address(origin, schemaPaths.speech),
    id: speech.id,
    url: address(origin, paths.speech(speech.id)),
    title: speech.title,
    speaker: namedData(speech.speaker, entries),
    date: speech.date,
    place: speech.place === undefined ? undefined : namedData(speech.place, entries),
    event: speech.event,
    language: speech.language,
    source: speech.source,
    received: speech.original && {file: speech.original.path, sha256: speech.original.sha256},
    aliases: [...speech.aliases],
    updated: speech.updated,
    licence: settings.licence,
    ...textData(speech, origin),
    coverage: speech.coverage.map(({at, text, class: kind, range}) =>
      withoutUndefined({at, ...offsets(blockById.get(at), range), text, class: kind})
    ),
    notes: speech.notes.map((note) => noteData(note, blockById.get(note.at), origin)),
    mentions: context.mentions.map(({entry, block, start, end}) => {
      const {start: first = 0, end: last = 0} = offsets(blockById.get(block), {start, end})
      return {entry, at: block, start: first, end: last}
    }),
    introduction: essayData(speech.introduction),
    witnesses: essayData(speech.witnesses),
    gaps: essayData(speech.gaps),
    ...matterData(context)
  })
}

function textData(speech: Speech, origin: string) {
  return {
    blocks: speech.blocks.map(({id, kind, number, depth, text, fingerprint}) =>
      withoutUndefined({
        ...{id, url: address(origin, paths.speech(speech.id), id), kind},
        ...{number, depth, text, fingerprint}
      })
    ),
    former: [...speech.ledger.anchors].flatMap(([id, {fate, to, on}]) =>
      fate === 'alive' ? [] : [withoutUndefined({id, fate, to: [...to], on})]
    ),
    emendations: [...speech.emendations],
    parts: speech.parts.map(({id, title, from, to, questions}) => ({
      ...{id, title, from, to},
      questions: questions.map(({text, answers}) => ({text, answers: [...answers]}))
    }))
  }
}

function matterData(context: SpeechContext) {
  const {sources, entries, events} = speechMatter(context)
  const {origin} = context.shared.settings
  return {
    sources: [...sources.values()].map((source) => ({...sourceToCsl(source)})),
    entries: [...entries.values()].map((entry) => entryData(entry, origin)),
    events: events.map((event) => eventData(event, origin))
  }
}

function offsets(
  block: Block | undefined,
  range: {start: number; end: number} | undefined
): {start?: number; end?: number} {
  if (!block || !range) return {}
  return {start: codePoints(block.text, range.start), end: codePoints(block.text, range.end)}
}

function essayData(essay: Essay | undefined): SpeechData['introduction'] {
  if (!essay) return undefined
  const {title, short, updated, body} = essay
  return withoutUndefined({
    title,
    short: short && toMarkdown(short),
    updated,
    body: toMarkdown(body)
  })
}
