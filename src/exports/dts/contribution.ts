import type {Element} from 'xast'
import {x} from 'xastscript'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {EntryId, SpeechId} from '../../model/types.ts'
import {teiDocument} from '../tei/document.ts'
import {textElement} from '../tei/text.ts'
import {writeXml} from '../xml/write-xml.ts'

/** What DTS tells of a speech. */
export interface DtsSpeech {
  id: SpeechId
  title: string
  creator: string
  date: string
  language: string
  /** Its citable passages in order; none where the archive serves whole documents only. */
  units: readonly Unit[]
}

/** A citable passage. */
export interface Unit {
  identifier: string
  /** The passage as a TEI document of its own. */
  xml: string
}

/**
 * Take from a speech what DTS serves.
 *
 * @param context - The speech.
 * @returns Plain data.
 */
export function dtsSpeech(context: SpeechContext): DtsSpeech {
  const {speech, shared} = context
  const speaker = shared.entries.get(speech.speaker as EntryId)?.name ?? speech.speaker
  return {
    id: speech.id,
    title: speech.title,
    creator: speaker,
    date: speech.date,
    language: speech.language,
    units: shared.settings.dts === 'passages' ? unitsOf(context) : []
  }
}

function unitsOf(context: SpeechContext): Unit[] {
  const {id, language} = context.speech
  return passagesIn(textElement(teiDocument(context))).map((element) => ({
    identifier: element.attributes['xml:id'] ?? '',
    xml: passage(id, language, element)
  }))
}

function passagesIn(element: Element): Element[] {
  if (element.attributes.n !== undefined && element.attributes['xml:id'] !== undefined) {
    return [element]
  }
  return element.children.flatMap((child) => (child.type === 'element' ? passagesIn(child) : []))
}

/** A passage stands in DTS's wrapper; its pointers lead into the whole document. */
function passage(id: SpeechId, language: string, element: Element): string {
  const wrapper = x('dts:wrapper', {'xmlns:dts': 'https://w3id.org/api/dts#'}, [
    pointingTo(`../${id}.tei.xml`, element)
  ])
  const root = {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language}
  return writeXml(x('TEI', root, [wrapper]))
}

function pointingTo(file: string, element: Element): Element {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => [name, value?.startsWith('#') ? `${file}${value}` : value] as const
  )
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) =>
      child.type === 'element' ? pointingTo(file, child) : child
    )
  }
}
