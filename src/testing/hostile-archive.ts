import fc from 'fast-check'
import {stringify} from 'yaml'
import {escapeWords} from '../import/escape-markdown.ts'
import {hostile} from './hostile.ts'
import {smallArchive, type TestArchive} from './small-archive.ts'

const id = 'hostile-2020-01-01'

/**
 * Read an archive whose words are what breaks formats: markup, quotation marks, ends of sections, control characters,
 * marks of direction, emoji, and whatever else chance brings.
 *
 * @returns The archive; its words are the same each time.
 */
export function hostileArchive(): TestArchive {
  const any = fc.string({unit: 'grapheme', minLength: 1, maxLength: 60})
  const texts = [
    hostile,
    '\u0007\u000b\u001b\u007f\u0085',
    ...fc.sample(any, {seed: 7, numRuns: 30})
  ]
  return smallArchive({
    [`texts/${id}.md`]: `---\n${stringify({
      title: `Title ${hostile}`,
      speaker: `Speaker ${hostile}`,
      date: '2020-01-01',
      language: 'en'
    })}---\n\n${texts.map(paragraph).join('\n\n')}\n`,
    ...Object.fromEntries(
      texts.flatMap((text, index) =>
        index % 3 === 0 ? [[notePath(index), note(text, index)]] : []
      )
    )
  })
}

function paragraph(text: string, index: number): string {
  return `${escapeWords(`Begins ${folded(text)} ends ${quote(index)}`)} {#p${index + 1}}`
}

function quote(index: number): string {
  return `with <words> & "others" ]]> number ${index}.`
}

function notePath(index: number): string {
  return `notes/${id}/note-${index}.md`
}

function note(text: string, index: number): string {
  const front = {
    quote: quote(index),
    at: `p${index + 1}`,
    kind: 'claim',
    claim: `Claim ${folded(text)} end`,
    rating: 'disputed',
    reason: escapeWords(`Reason ${folded(text)} end`),
    evidence: [
      {
        text: escapeWords(`Evidence ${folded(text)} end`),
        stance: 'disputes',
        date: '2020-02',
        sources: [{id: 'log-2021', locator: `Locator ${folded(text)} end`}]
      }
    ],
    history: [{date: '2020-02-01', rating: 'disputed', why: `Why ${folded(text)} end`}],
    updated: '2020-02-01'
  }
  return `---\n${stringify(front)}---\n\n${escapeWords(`Body ${folded(text)} end`)}\n`
}

/** Line ends are the editor's, not the text's. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ')
}
