import type {Element, ElementContent} from 'hast'
import type {SourceReference} from '../model/types.ts'

/**
 * Draw a citation: readers see `[3, p. 7; 5]`, where brackets and commas are text and each source is a link.
 *
 * @param references - What is cited, in order.
 * @param cite - Renders one source.
 * @returns The citation.
 */
export function citationElement(
  references: readonly SourceReference[],
  cite: (reference: SourceReference) => ElementContent
): Element {
  const parts = references.flatMap((reference, index): ElementContent[] => [
    ...(index > 0 ? [text(', ')] : []),
    cite(reference),
    ...(reference.locator === undefined ? [] : [text(`, ${reference.locator}`)])
  ])
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: ['citation']},
    children: [text('['), ...parts, text(']')]
  }
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
