import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {AnchorId, Part} from '../../model/types.ts'
import {languageTag} from '../parts/foreign.ts'
import {type SectionContext, sectionIds} from './context.ts'

/**
 * Frame the annotated text: the edition's headings of its parts are set between its blocks.
 *
 * @param content - The text with its notes drawn, without the title.
 * @param context - The page.
 * @returns The section.
 */
export function textSection(content: readonly ElementContent[], context: SectionContext): Element {
  const {speech} = context
  const headingId = `${sectionIds.text}-heading`
  return h('section', {id: sectionIds.text, className: ['text'], ariaLabelledBy: headingId}, [
    h('h2', {id: headingId, className: ['visually-hidden']}, 'Text'),
    h(
      'div',
      {className: ['transcript'], ...languageTag(speech.language)},
      withPartHeadings(content, context)
    )
  ])
}

/**
 * Name the id of a part's heading.
 *
 * @param part - The part.
 * @returns `part-` and its id.
 */
export function partId(part: Pick<Part, 'id'>): string {
  return `part-${part.id}`
}

/** A part begins before the number of its first block, at the outermost level of the text. */
function withPartHeadings(
  content: readonly ElementContent[],
  context: SectionContext
): ElementContent[] {
  const {speech} = context
  if (speech.parts.length === 0) return [...content]
  const partByStart = new Map(speech.parts.map((part) => [part.from, part]))
  const drawn: ElementContent[] = []
  let pending: ElementContent[] = []
  for (const node of content) {
    if (isNumber(node)) {
      pending.push(node)
      continue
    }
    drawn.push(...startsIn(node, partByStart).map((part) => partHeading(part, context)), ...pending)
    pending = []
    drawn.push(node)
  }
  return [...drawn, ...pending]
}

function isNumber(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a' && node.properties.dataNumber !== undefined
}

function startsIn(node: ElementContent, partByStart: ReadonlyMap<AnchorId, Part>): Part[] {
  if (node.type !== 'element') return []
  const part = partByStart.get(node.properties.id as AnchorId)
  return part ? [part] : node.children.flatMap((child) => startsIn(child, partByStart))
}

/** Within a text in another language it says so, and that it is not written from right to left. */
function partHeading(part: Part, {speech, shared: {settings}}: SectionContext): Element {
  const own = {lang: settings.language, dir: 'ltr'}
  return h(
    'h3',
    {
      id: partId(part),
      className: ['part'],
      dataApparatus: true,
      ...(speech.language === settings.language ? {} : own)
    },
    part.title
  )
}
