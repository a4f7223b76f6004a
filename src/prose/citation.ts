import type {Element, ElementContent} from 'hast'
import type {SourceReference} from '../model/types.ts'

/**
 * Draw a citation, in small print as it is no part of the sentence: readers see `[3, p. 7; 5]`, where brackets and commas are text and each source is a link.
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
    tagName: 'small',
    properties: {},
    children: [text('['), ...parts, text(']')]
  }
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
