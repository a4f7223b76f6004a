import type {Text} from 'mdast'
import remarkStringify, {type Options} from 'remark-stringify'
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

/** How CommonMark is written where there are several ways. */
export const commonMark: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one'
}

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Writes words, what could be taken for Markdown escaped.
 *
 * Gives what remark-stringify's own handler gives (a property test holds it to that), which looks for each of thirty signs in
 * turn: most paragraphs have none of them.
 */
export const writeWords: Handle = (node: Text, _parent, state, info) =>
  doubtful.test(node.value) ? state.safe(node.value, info) : node.value

/** What may have a meaning anywhere, at the beginning, at the end. */
const doubtful = /[\t\r\n#&*<=>[\\\]_`~]|^[ (+-]|^\d+[.)]|[ !]$/

const processor = unified()
  .use(remarkStringify, {...commonMark, handlers: {text: writeWords}})
  .freeze()
