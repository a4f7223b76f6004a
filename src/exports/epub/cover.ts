import type {Element} from 'xast'
import {x} from 'xastscript'
import {h} from '../../html/element.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {formatDate} from '../../prose/format-date.ts'
import {textDirection} from '../../prose/text-direction.ts'
import {nameOf} from '../names.ts'
import {writeXml} from '../xml/write-xml.ts'
import {xhtml} from './xhtml.ts'

const width = 600
const height = 900
const margin = 60
/** So many letters of the title fit on a line. */
const letters = 18

/**
 * Draw the cover: speaker, title, date and archive, in words alone.
 *
 * @param context - The speech.
 * @returns The picture as SVG.
 */
export function coverImage(context: SpeechContext): string {
  const {speech, shared} = context
  const speaker = nameOf(speech.speaker, shared) ?? speech.speaker
  const lines = linesOf(speech.title).slice(0, 8)
  const rtl = textDirection(speech.language) === 'rtl'
  const at = rtl ? width - margin : margin
  const end = 250 + lines.length * 64
  const root = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'serif'
    },
    [
      x('title', coverWords(context)),
      x('rect', {width, height, fill: '#0f3a42'}),
      x('rect', {x: margin, y: 90, width: width - 2 * margin, height: 3, fill: '#d9b26a'}),
      words(speaker, margin, 150, 30, '#ffffff'),
      ...lines.map((line, index) =>
        words(line, at, 250 + index * 64, 52, '#ffffff', rtl ? speech.language : undefined)
      ),
      words(formatDate(speech.date), margin, end, 28, '#d9b26a'),
      words(shared.settings.title, margin, height - 90, 28, '#ffffff')
    ]
  )
  return writeXml(root)
}

function words(
  text: string,
  at: number,
  y: number,
  size: number,
  fill: string,
  rightToLeft?: string
): Element {
  const direction = rightToLeft ? {direction: 'rtl', 'xml:lang': rightToLeft} : {}
  return x('text', {x: at, y, 'font-size': size, fill, ...direction}, text)
}

/** Breaks a title at its spaces; a word that is longer than a line stands alone. */
function linesOf(title: string): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function coverWords({speech, shared}: SpeechContext): string {
  const speaker = nameOf(speech.speaker, shared) ?? speech.speaker
  return `${speaker}: ${speech.title}, ${formatDate(speech.date)}. ${shared.settings.title}`
}

/**
 * Write the page that shows the cover.
 *
 * @param context - The speech.
 * @returns The document.
 */
export function coverPage(context: SpeechContext): string {
  const {language} = context.shared.settings
  return xhtml({title: 'Cover', language, matter: 'frontmatter'}, [
    h('section', {className: ['cover'], 'epub:type': 'cover'}, [
      h('img', {src: 'cover.svg', alt: coverWords(context), role: 'doc-cover'})
    ])
  ])
}
