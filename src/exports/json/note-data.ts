import type {Root} from 'mdast'
import {address, noteId, paths} from '../../model/paths.ts'
import type {Block, Note} from '../../model/types.ts'
import {withoutUndefined} from '../../model/without-undefined.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {codePoints} from '../code-points.ts'
import type {NoteData} from './note-schema.ts'

/**
 * Write a note as data.
 *
 * @param note - The note.
 * @param block - The block whose words it is on.
 * @param origin - The archive's origin.
 * @returns Its data.
 */
export function noteData(note: Note, block: Block | undefined, origin: string): NoteData {
  const base = baseData(note, block, origin)
  switch (note.kind) {
    case 'claim': {
      const {kind, claim, rating, history} = note
      const page = address(origin, paths.claim(note.speech, note.slug))
      const reason = toMarkdown(note.reason)
      return {kind, ...base, page, claim, rating, reason, history: [...history]}
    }
    case 'variant': {
      const {kind, reading, language, translation, weight} = note
      const sense = toMarkdown(note.sense)
      const own = withoutUndefined({reading, language, translation, sense, weight})
      return {kind, ...base, ...own, witness: [...note.witness]}
    }
    default:
      return {kind: note.kind, ...base}
  }
}

type BaseData = Omit<Extract<NoteData, {kind: 'context'}>, 'kind'>

function baseData(note: Note, block: Block | undefined, origin: string): BaseData {
  const {slug, number, at, range, quote, topics, evidence, renderings, related, cited} = note
  return withoutUndefined({
    ...{slug, url: address(origin, paths.speech(note.speech), noteId(slug)), number, at},
    start: range && block && codePoints(block.text, range.start),
    end: range && block && codePoints(block.text, range.end),
    quote,
    topics: [...topics],
    body: toMarkdown(note.body),
    missing: prose(note.missing),
    evidence: evidence.map(({text, stance, date, known, sources}) =>
      withoutUndefined({text: toMarkdown(text), stance, date, known, sources: [...sources]})
    ),
    renderings: renderings.map(({text, language, witness}) => ({
      text,
      language,
      witness: [...witness]
    })),
    related: [...related],
    cited: [...cited],
    updated: note.updated,
    changes: [...note.changes]
  })
}

function prose(tree: Root | undefined): string | undefined {
  return tree && toMarkdown(tree)
}
