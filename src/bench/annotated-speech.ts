import {createHash} from 'node:crypto'
import {importText} from '../import/import-text.ts'
import type {AnchorId} from '../model/types.ts'
import type {BenchSpeech} from './corpus.ts'
import {
  type MadeUpNote,
  type MadeUpSource,
  madeUpNotes,
  madeUpSource,
  sharedSource
} from './made-up.ts'
import {seededRandom} from './random.ts'

/** How much hangs on each speech. */
export interface ArchiveSize {
  notes: number
  sources: number
}

/** A real speech with made-up notes: what an archive is written from, and what peers are given. */
export interface AnnotatedSpeech extends BenchSpeech {
  transcript: string
  /** The content of `texts/ID.md`. */
  markdown: string
  blocks: ReadonlyArray<{id: AnchorId; text: string}>
  notes: readonly MadeUpNote[]
  sources: readonly MadeUpSource[]
}

/** So many speeches share a source. */
const sharers = 100

/**
 * Annotate speeches for a benchmark.
 *
 * @param speeches - The speeches.
 * @param size - How much hangs on each.
 * @returns The speeches with notes and sources, one after the other; the same in every run.
 */
export function* annotatedSpeeches(
  speeches: Iterable<BenchSpeech>,
  size: ArchiveSize
): Generator<AnnotatedSpeech> {
  let number = 0
  for (const speech of speeches) {
    yield annotated(speech, number, size)
    number += 1
  }
}

function annotated(speech: BenchSpeech, number: number, size: ArchiveSize): AnnotatedSpeech {
  const {id, title, speaker, date, language} = speech
  const transcript = speech.paragraphs.join('\n\n')
  const sha256 = createHash('sha256').update(transcript).digest('hex')
  const front = {title, speaker, date, language, original: `originals/${id}.txt`, sha256}
  const {markdown, blocks} = importText(transcript, front, {anchors: new Map()})
  const own = Array.from({length: size.sources}, (_, index) =>
    madeUpSource(`${id}-s${index}`, index)
  )
  const ids = own.map((source) => source.id)
  const notes = madeUpNotes(blocks, size.notes, ids, seededRandom(number))
  if (number < sharers) citeShared(notes)
  return {...speech, transcript, markdown, blocks, notes, sources: own}
}

/** The first note rests on the shared source too. */
function citeShared([first]: readonly MadeUpNote[]): void {
  const [item] = first?.front.evidence ?? []
  if (item) Object.assign(item, {sources: [...item.sources, {id: sharedSource}]})
}
