import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {seededRandom} from './random.ts'

/** A speech for a benchmark. */
export interface BenchSpeech {
  id: string
  title: string
  speaker: string
  date: string
  language: string
  /** Its paragraphs, one line each. */
  paragraphs: readonly string[]
}

const indexSchema = z.array(
  z.object({
    id: z.string(),
    file: z.string(),
    title: z.string(),
    speaker: z.string(),
    date: z.coerce.string(),
    language: z.string().default('en')
  })
)

/**
 * Give speeches for a benchmark: those of a corpus, repeated with changed words past their number.
 *
 * @param index - The corpus's `index.json`.
 * @param count - How many speeches.
 * @param most - How many paragraphs each may have; longer ones are cut.
 * @returns The speeches, one after the other.
 */
export function* benchSpeeches(index: string, count: number, most: number): Generator<BenchSpeech> {
  const entries = indexSchema.parse(JSON.parse(readFileSync(index, 'utf8')))
  for (let number = 0; number < count; number++) {
    const entry = entries[number % entries.length]
    if (!entry) return
    const round = Math.floor(number / entries.length)
    const text = readFileSync(join(dirname(index), entry.file), 'utf8')
    const paragraphs = paragraphsOf(text).slice(0, most)
    yield {
      ...entry,
      id: round === 0 ? entry.id : `${entry.id}-${round}`,
      paragraphs:
        round === 0
          ? paragraphs
          : paragraphs.map((words, index) => changeWords(words, number * 1009 + index))
    }
  }
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\S)/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words.length > 20)
}

/** The first long word and every twelfth or so are changed, so that no two speeches hold the same paragraphs. */
function changeWords(words: string, seed: number): string {
  const random = seededRandom(seed)
  let first = true
  return words.replace(/\p{L}{6,}/gu, (word) => {
    const change = first || random(12) === 0
    first = false
    return change ? `${word.slice(0, 3)}${random(1000)}${word.slice(3)}` : word
  })
}
