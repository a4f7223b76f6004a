import type {Run, RunStyle} from './runs.ts'

/**
 * Write a formatted citation as Markdown.
 *
 * @param runs - The citation.
 * @returns CommonMark that shows the same text: what looks like markup is escaped, addresses are links.
 */
export function toMarkdown(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return markdownText(run)
      const [open, close] = marks[run.style]
      return open + toMarkdown(run.runs) + close
    })
    .join('')
}

/**
 * Write a quotation with its citation as Markdown.
 *
 * @param text - The words, paragraphs apart by an empty line.
 * @param citation - The citation.
 * @returns A block quotation that ends in the citation.
 */
export function markdownQuotation(text: string, citation: readonly Run[]): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `> ${markdownText(paragraph)}\n>\n`)
  return `${paragraphs.join('')}> — ${toMarkdown(citation)}\n`
}

const marks: Readonly<Record<RunStyle, readonly [string, string]>> = {
  italic: ['*', '*'],
  bold: ['**', '**'],
  'small-caps': ['', ''],
  super: ['', ''],
  sub: ['', ''],
  roman: ['', '']
}

const address = /https?:\/\/[^\s<>]*[\w/=&#%-]/g

function markdownText(text: string): string {
  const folded = text.replace(/\s*\n\s*/g, ' ')
  const parts = folded.split(address).map(escapeText)
  const links = [...folded.matchAll(address)].map(([url]) => `<${url}>`)
  return parts.map((part, index) => part + (links[index] ?? '')).join('')
}

/** Marks of CommonMark that mean something within a line, and of lists and headings at its start. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, (_whole, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`
    )
}
