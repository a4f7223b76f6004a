import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Essay} from '../../model/types.ts'
import {type BlockWriter, blockWriter} from './block.ts'
import type {TeiDocument} from './document.ts'
import {ids, pointer} from './ids.ts'
import {proseDivisions, proseWords} from './prose.ts'
import {SpeechBody} from './speech-body.ts'

/**
 * Write the text: the speech, and the edition's own prose before and after it.
 *
 * @param document - What it is made from.
 * @returns `text` with `front`, `body` and `back`.
 */
export function textElement(document: TeiDocument): Element {
  const {speech} = document
  const write: BlockWriter = blockWriter(document)
  const front = essay('introduction', speech.introduction, document)
  const back = [
    ...essay('witnesses', speech.witnesses, document),
    ...essay('gaps', speech.gaps, document)
  ]
  return x('text', {'xml:lang': speech.language}, [
    ...(front.length > 0 ? [x('front', front)] : []),
    new SpeechBody(document, write).body(speech.tree),
    ...(back.length > 0 ? [x('back', back)] : [])
  ])
}

function essay(type: string, text: Essay | undefined, document: TeiDocument): Element[] {
  if (!text) return []
  const language = document.shared.settings.language
  const abstract = text.short ? [x('p', {rend: 'abstract'}, proseWords(text.short, document))] : []
  return [
    x('div', {type, 'xml:lang': language, resp: pointer(ids.editor)}, [
      x('head', text.title),
      ...abstract,
      ...proseDivisions(text.body, document)
    ])
  ]
}
