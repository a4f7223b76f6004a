import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {languageTag} from '../../render/parts/foreign.ts'
import {partId} from '../../render/speech/text.ts'
import type {Chapter} from './chapters.ts'
import {xhtml} from './xhtml.ts'

/**
 * Write the navigation of the book: its contents with the parts of the text, its landmarks, and a list of paragraphs by
 * the numbers by which they are cited.
 *
 * @param chapters - The documents in order.
 * @param context - The speech.
 * @returns The navigation document.
 */
export function navigation(chapters: readonly Chapter[], context: SpeechContext): string {
  const {speech, shared} = context
  const {language} = shared.settings
  return xhtml({title: 'Contents', language, matter: 'frontmatter'}, [
    h('nav', {'epub:type': 'toc', id: 'toc', role: 'doc-toc', ariaLabelledBy: 'toc-heading'}, [
      h('h1', {id: 'toc-heading'}, 'Contents'),
      h(
        'ol',
        chapters.map((chapter) =>
          h('li', [
            h(
              'a',
              {href: `${chapter.name}.xhtml`, ...titleLanguage(chapter, context)},
              tocTitle(chapter)
            ),
            ...(chapter.name === 'text' ? parts(context) : [])
          ])
        )
      )
    ]),
    h(
      'nav',
      {'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden', ariaLabel: 'Landmarks'},
      [h('ol', landmarks(chapters))]
    ),
    h('nav', {className: ['paragraphs'], ariaLabelledBy: 'paragraphs-heading'}, [
      h('h2', {id: 'paragraphs-heading'}, 'Paragraphs'),
      h(
        'ol',
        speech.blocks.flatMap(({id, number}) =>
          number === undefined ? [] : [h('li', h('a', {href: `text.xhtml#${id}`}, `¶ ${number}`))]
        )
      )
    ])
  ])
}

function tocTitle({name, title}: Chapter): string {
  return name === 'title' ? 'Title page' : title
}

function titleLanguage({name}: Chapter, {speech}: SpeechContext) {
  if (name !== 'text') return {}
  const tag = languageTag(speech.language)
  return {...tag, 'xml:lang': speech.language}
}

function parts({speech}: SpeechContext): Element[] {
  if (speech.parts.length === 0) return []
  return [
    h(
      'ol',
      speech.parts.map((part) => h('li', h('a', {href: `text.xhtml#${partId(part)}`}, part.title)))
    )
  ]
}

const landmarkByName: Readonly<Record<string, string>> = {
  title: 'titlepage',
  introduction: 'introduction',
  text: 'bodymatter',
  notes: 'endnotes',
  glossary: 'glossary',
  sources: 'bibliography'
}

function landmarks(chapters: readonly Chapter[]): Element[] {
  return chapters.flatMap((chapter) => {
    const type = landmarkByName[chapter.name]
    if (type === undefined) return []
    return [h('li', h('a', {'epub:type': type, href: `${chapter.name}.xhtml`}, tocTitle(chapter)))]
  })
}
