import type {SitePath} from '../model/types.ts'
import type {SpeechExport} from './export.ts'

/**
 * The wording of a speech alone: a paragraph or heading, an empty line, the next; no number, no note, no markup.
 *
 * Each block is one line, so that a program which reads lines reads paragraphs.
 */
export const plainTextFile: SpeechExport = {
  name: 'text',
  summary: 'the wording alone, a line a paragraph',
  place: /^text\.txt$/,
  make: ({speech}) => [
    {
      path: `${speech.id}/text.txt` as SitePath,
      content: speech.blocks.map(({text}) => `${text}\n`).join('\n')
    }
  ]
}
