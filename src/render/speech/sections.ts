import type {Element, ElementContent} from 'hast'
import {annotate} from '../../annotate/annotate.ts'
import {h} from '../../html/element.ts'
import type {DrawnSpeech} from '../../model/speech-context.ts'
import type {AnchorId, EntryId, Speech} from '../../model/types.ts'
import type {Bibliography} from '../parts/bibliography.ts'
import {languageTag} from '../parts/foreign.ts'
import type {SectionContext} from './context.ts'
import {coverageSection} from './coverage.ts'
import {speechHead} from './head.ts'
import {introductionSection} from './introduction.ts'
import {notesSection} from './notes.ts'
import {textSection} from './text.ts'

/** A speech as it is drawn: the same parts make its page, its book and its one file. */
export interface SpeechSections {
  head: Element
  /** The introduction, where there is one. */
  introduction: Element[]
  text: Element
  /** What follows the text, but for the parts that stand on other pages, and the bibliography, which is drawn last. */
  after: Element[]
}

/**
 * Give the sections of a speech what they are drawn from.
 *
 * @param context - The speech.
 * @param bibliography - The numbered sources of what is drawn.
 * @returns The context of its sections.
 */
export function sectionContext(context: DrawnSpeech, bibliography: Bibliography): SectionContext {
  const {notes, blocks} = context.speech
  return {
    ...context,
    bibliography,
    noteBySlug: new Map(notes.map((note) => [note.slug, note])),
    numberByAnchor: new Map<AnchorId, string>(
      blocks.flatMap(({id, number}) => (number === undefined ? [] : [[id, number] as const]))
    )
  }
}

/**
 * Draw a speech, text first, then notes and the rest: the order of reading is the order of the page, however it is laid out.
 *
 * @param context - What it is drawn from.
 * @param entryAddress - Gives the link to a glossary entry.
 * @returns Its sections.
 */
export function speechSections(
  context: SectionContext,
  entryAddress: (entry: EntryId) => string
): SpeechSections {
  const annotated = annotate(context.speech, context.mentions, entryAddress)
  const {title, rest} = liftTitle(annotated, context.speech)
  return {
    head: speechHead(title, context),
    introduction: introductionSection(context),
    text: textSection(rest, context),
    after: [...coverageSection(context), ...notesSection(context)]
  }
}

/** A text that opens with its title gives the page its `h1`; else the front matter does. */
function liftTitle(
  annotated: readonly ElementContent[],
  speech: Speech
): {title: Element; rest: readonly ElementContent[]} {
  const [first, ...rest] = annotated
  const opening = speech.blocks[0]
  const isTitle = opening?.kind === 'heading' && opening.depth === 1
  return first?.type === 'element' && isTitle && first.properties.id === opening.id
    ? {
        title: h('h1', {id: opening.id, ...languageTag(speech.language)}, first.children),
        rest
      }
    : {title: h('h1', languageTag(speech.language), speech.title), rest: annotated}
}

/** An entry of a table of contents. */
export interface ContentsEntry {
  id: string
  title: string
  /** Where it leads. */
  link: string
}

/**
 * Make the entry of a section for tables of contents: it leads where the section's heading leads, else to the section.
 *
 * @param section - A section that opens with its heading.
 * @returns The entry.
 */
export function contentsEntry(section: Element): ContentsEntry {
  const heading = firstElement(section)
  const way = heading && firstElement(heading)
  const text = (way ?? heading)?.children[0]
  const id = String(section.properties.id)
  return {
    id,
    title: text?.type === 'text' ? text.value : '',
    link: String(way?.properties.href ?? `#${id}`)
  }
}

function firstElement({children: [first]}: Element): Element | undefined {
  return first?.type === 'element' ? first : undefined
}
