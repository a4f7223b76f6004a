import type {Element} from 'xast'
import {x} from 'xastscript'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {OutputFile, SitePath} from '../../model/types.ts'
import type {SpeechExport} from '../export.ts'
import {writeXml} from '../xml/write-xml.ts'
import {apparatus} from './apparatus.ts'
import {teiDocument} from './document.ts'
import {header} from './header.ts'
import {declareLanguages} from './languages.ts'
import {standOff} from './stand-off.ts'
import {structural} from './structural.ts'
import {textElement} from './text.ts'

/** TEI P5 of a speech, after the practice of Parla-CLARIN and ParlaMint. */
export const tei: SpeechExport = {
  name: 'tei',
  summary: 'text, notes and sources as TEI P5',
  place: /^[^/]+(?<!\.apparatus)\.tei\.xml$/,
  make: (context) => [toFile(teiPath(context), teiElement(context))]
}

/**
 * Where other witnesses have other words, a critical apparatus in a file of its own, since Parla-CLARIN leaves TEI's
 * module for that out.
 */
export const teiApparatus: SpeechExport = {
  name: 'tei-apparatus',
  summary: 'other wordings of the text as a critical apparatus in TEI P5',
  place: /^[^/]+\.apparatus\.tei\.xml$/,
  make(context) {
    const variants = apparatus(teiDocument(context))
    return variants ? [toFile(apparatusPath(context), variants)] : []
  }
}

/**
 * Write a speech as a TEI element.
 *
 * @param context - The speech.
 * @returns `TEI` with header, stand-off annotation and text.
 */
export function teiElement(context: SpeechContext): Element {
  const document = teiDocument(context)
  return x(
    'TEI',
    {
      xmlns: 'http://www.tei-c.org/ns/1.0',
      'xml:id': `tei_${context.speech.id}`,
      'xml:lang': context.speech.language
    },
    [header(document), ...standOff(document), textElement(document)]
  )
}

/**
 * Name the TEI file of a speech.
 *
 * @param context - The speech.
 * @returns Its path in the site.
 */
export function teiPath({speech}: Pick<SpeechContext, 'speech'>): SitePath {
  return `${speech.id}/${speech.id}.tei.xml` as SitePath
}

function apparatusPath({speech}: SpeechContext): SitePath {
  return `${speech.id}/${speech.id}.apparatus.tei.xml` as SitePath
}

function toFile(path: SitePath, root: Element): OutputFile {
  declareLanguages(root)
  return {path, content: writeXml(root, structural)}
}
