/**
 * Take the words and the shape of a verdict from the page's explanation of it.
 *
 * @param kind - The verdict.
 * @returns Nodes to put into a heading.
 */
export function verdictMark(kind: string): Node[] {
  const term = document.querySelector(`[data-verdict="${kind}"]`)
  return term ? [...term.childNodes].map((node) => node.cloneNode(true)) : [new Text(kind)]
}

/**
 * Take the words and the shape of a rating from the page.
 *
 * @param rating - The rating.
 * @returns Nodes to put before a claim.
 */
export function ratingMark(rating: string): Node {
  const template = document.querySelector<HTMLTemplateElement>(`[data-rating="${rating}"]`)
  return template ? template.content.cloneNode(true) : new Text(rating)
}
