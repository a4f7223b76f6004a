import type {AnnotatedSpeech} from '../annotated-speech.ts'
import type {MadeUpNote, MadeUpSource} from '../made-up.ts'

/**
 * Write a speech as peers can show it: paragraphs that end in their ids, and each note as a footnote with its evidence and
 * sources written out.
 *
 * @param speech - The speech.
 * @returns Markdown with `{#p34}` and `[^1]`.
 */
export function markdownPage({blocks, notes, sources}: AnnotatedSpeech): string {
  const numberByBlock = new Map(notes.map(({at}, index) => [at, index + 1]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const paragraphs = blocks.map(({id, text}) => {
    const number = numberByBlock.get(id)
    return `${escaped(text)}${number === undefined ? '' : `[^${number}]`} {#${id}}`
  })
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${footnote(note, sourceById)}`)
  return `${[...paragraphs, ...footnotes].join('\n\n')}\n`
}

function footnote({front, body}: MadeUpNote, sources: ReadonlyMap<string, MadeUpSource>): string {
  const plain = body.replace(/ \[@[^\]]*\]/g, '')
  const facts = front.evidence.map(
    (item) =>
      `${item.text} ${item.sources.flatMap(({id}) => citation(sources.get(id))).join('; ')}.`
  )
  return [front.reason, plain, ...facts].filter((part) => part !== undefined).join(' ')
}

function citation(source: MadeUpSource | undefined): string[] {
  if (!source) return []
  const {author, title, issued, URL: address} = source
  const [name] = author.map((each) => Object.values(each).reverse().join(' '))
  return [`${name}, “${title}”, *${source['container-title']}*, ${issued}, <${address}>`]
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#{}|&~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([+=-])/, '\\$1')
}
