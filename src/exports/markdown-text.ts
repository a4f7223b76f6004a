import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {SitePath} from '../model/types.ts'
import type {SpeechExport} from './export.ts'

/** The wording of a speech with its headings, verse and emphasis, as CommonMark; no number, no note, no anchor. */
export const markdownText: SpeechExport = {
  name: 'markdown',
  summary: 'the wording with its headings and emphasis as CommonMark',
  place: /^text\.md$/,
  make: ({speech}) => [
    {path: `${speech.id}/text.md` as SitePath, content: processor.stringify(speech.tree)}
  ]
}

const processor = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one'})
  .freeze()
