import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import {address, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {contentsEntry} from '../../render/speech/sections.ts'
import {idsIn} from '../offline/ids-in.ts'
import {leadOut} from '../offline/lead-out.ts'
import {type OfflineSpeech, offlineSpeech} from '../offline/offline-speech.ts'
import {forReadingSystems} from './for-reading-systems.ts'
import {popups} from './popups.ts'
import type {XhtmlFrame} from './xhtml.ts'

/** A document of the book, before it is written. */
export interface Chapter extends XhtmlFrame {
  /** Its file's name, without ending: also its id in the package. */
  name: string
  content: ElementContent[]
}

/**
 * Divide a speech into the documents of a book: title page, introduction, text, notes and the rest of the apparatus.
 *
 * @param speech - The speech.
 * @returns The documents in order of reading; links between them are settled.
 */
export function chaptersOf(speech: SpeechContext): Chapter[] {
  const drawn = offlineSpeech(speech)
  const shorts = popups(drawn.context)
  // Drawn last, for it leads back to all that cites.
  const sections = [...drawn.after, ...drawn.scale, ...drawn.glossary, ...drawn.sources]
  const {language, title} = drawn.context.shared.settings
  const chapters: Chapter[] = [
    {
      name: 'title',
      title: speech.speech.title,
      language,
      matter: 'frontmatter',
      content: titlePage(drawn)
    },
    ...drawn.introduction.map((section) => chapter(section, language, 'frontmatter')),
    {
      name: 'text',
      title: speech.speech.title,
      language,
      matter: 'bodymatter',
      content: forReadingSystems([drawn.text, ...shorts])
    },
    ...sections.map((section) => chapter(section, language, 'backmatter'))
  ]
  settleLinks(chapters, speech)
  return chapters.map((one) => ({
    ...one,
    title: one.name === 'title' ? `${one.title} – ${title}` : one.title
  }))
}

function chapter(section: Element, language: string, matter: Chapter['matter']): Chapter {
  const {id, title} = contentsEntry(section)
  return {
    name: id.replace(/^edition-/, ''),
    title,
    language,
    matter,
    content: forReadingSystems([section])
  }
}

function titlePage({head, context}: OfflineSpeech): ElementContent[] {
  const {speech, shared} = context
  const {settings} = shared
  const page = address(settings.origin, paths.speech(speech.id))
  const withoutButtons = head.children.filter(
    (child) => !(child.type === 'element' && child.children.some(isCiteLink))
  )
  return [
    h('header', {className: ['title-page'], 'epub:type': 'titlepage'}, [
      ...forReadingSystems(withoutButtons).map(asTitle),
      h('p', ['The edition on the web: ', h('a', {href: page}, page)]),
      h('p', [
        `Published by ${settings.publisher}. Notes: ${settings.editor}, under `,
        h('a', {href: settings.licence.url, rel: 'license'}, settings.licence.name),
        '. The speaker’s words are reproduced as received.'
      ])
    ])
  ]
}

function isCiteLink(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties.className) &&
    node.properties.className.includes('cite-link')
  )
}

function asTitle(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'h1'
    ? {...node, properties: {...node.properties, className: ['title']}}
    : node
}

function settleLinks(chapters: readonly Chapter[], {speech, shared}: SpeechContext): void {
  const fileById = new Map(
    chapters.flatMap(({name, content}) => idsIn(content).map((id) => [id, name] as const))
  )
  for (const {name, content} of chapters) {
    leadOut(content, {
      origin: shared.settings.origin,
      speech: speech.id,
      linkTo(id) {
        const file = fileById.get(id)
        return file === undefined ? undefined : `${file === name ? '' : `${file}.xhtml`}#${id}`
      }
    })
  }
}
