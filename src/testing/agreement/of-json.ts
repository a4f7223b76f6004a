import {evidenceFact, type Facts, filled} from './facts.ts'
import {lettersOfMarkdown} from './of-markdown.ts'

interface Named {
  id: string
  name: string
}

interface Titled {
  id: string
  title: string
}

interface JsonNote {
  slug: string
  kind: string
  quote: string
  claim?: string
  rating?: string
  reason?: string
  body: string
  reading?: string
  evidence: ReadonlyArray<{
    text: string
    stance: string
    date: string
    known?: string
    sources: ReadonlyArray<{id: string}>
  }>
  cited: readonly string[]
}

interface JsonSpeech {
  title: string
  date: string
  blocks: ReadonlyArray<{id: string; number?: string; text: string}>
  notes: readonly JsonNote[]
  sources: readonly Titled[]
  entries: readonly Named[]
}

/**
 * Take the facts out of `speech.json`.
 *
 * @param json - The file.
 * @returns All of them: it tells everything.
 */
export function factsOfSpeechJson(json: string): Facts {
  const {title, date, blocks, notes, sources, entries} = JSON.parse(json) as JsonSpeech
  const of = (pick: (note: JsonNote) => string | undefined) =>
    filled(notes.map((note) => [note.slug, pick(note)]))
  return {
    title,
    date,
    paragraphs: Object.fromEntries(
      blocks.flatMap(({id, number, text}) => (number === undefined ? [] : [[id, text]]))
    ),
    quotes: of(({quote}) => quote),
    claims: of(({claim}) => claim),
    ratings: of(({rating}) => rating),
    reasons: of(({reason}) => reason && lettersOfMarkdown(reason)),
    bodies: of(({body}) => lettersOfMarkdown(body)),
    readings: of(({reading}) => reading),
    evidence: filled(
      notes.map((note) => [
        note.slug,
        note.evidence.map(({text, sources: given, ...item}) =>
          evidenceFact({
            ...item,
            sources: given.map(({id}) => id),
            words: lettersOfMarkdown(text)
          })
        )
      ])
    ),
    cited: filled(notes.map((note) => [note.slug, note.cited.toSorted()])),
    sources: titlesOf(sources),
    names: namesOf(entries)
  }
}

/**
 * Take what `archive.json` tells of a speech.
 *
 * @param json - The file.
 * @param speech - The speech's id.
 * @returns Title, date, sources and names.
 */
export function factsOfArchiveJson(json: string, speech: string): Partial<Facts> {
  const {speeches, sources, entries} = JSON.parse(json) as {
    speeches: ReadonlyArray<Titled & {date: string}>
    sources: readonly Titled[]
    entries: readonly Named[]
  }
  const own = speeches.find(({id}) => id === speech)
  return {
    title: own?.title ?? '',
    date: own?.date ?? '',
    sources: titlesOf(sources),
    names: namesOf(entries)
  }
}

/**
 * Take the titles out of a bibliography in CSL-JSON.
 *
 * @param sources - Its records.
 * @returns The titles by id.
 */
export function titlesOf(sources: readonly Titled[]): Record<string, string> {
  return Object.fromEntries(sources.map(({id, title}) => [id, title]))
}

function namesOf(entries: readonly Named[]): Record<string, string> {
  return Object.fromEntries(entries.map(({id, name}) => [id, name]))
}
