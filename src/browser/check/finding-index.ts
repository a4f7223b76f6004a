import type {LibraryFinding} from '../../quote/check-in-library.ts'
import {element} from '../site/element.ts'
import {ratingMark, verdictMark} from '../site/page-parts.ts'
import {claimsOf} from './passage-view.ts'

/**
 * List the findings in short, so that of many the doubtful ones are seen at once.
 *
 * @param findings - The findings in order.
 * @returns A list that leads to each; nothing where there is only one.
 */
export function findingIndex(findings: readonly LibraryFinding[]): HTMLElement[] {
  if (findings.length < 2) return []
  const items = findings.map((finding, index) =>
    element('li', {}, [
      element('a', {href: `#finding-${index + 1}`}, [
        element('q', {dir: 'auto'}, [finding.quotation.replace(/\s+/g, ' ').trim()])
      ]),
      ' ',
      element(
        'span',
        {className: `finding-verdict verdict-${finding.verdict.kind}`},
        verdictMark(finding.verdict.kind)
      ),
      ...ratingsOf(finding).flatMap((rating) => [' ', ratedClaim(rating)])
    ])
  )
  return [element('ol', {className: 'finding-index'}, items)]
}

function ratedClaim(rating: string): HTMLElement {
  const label = element('span', {className: 'finding-claim'}, ['Claim:'])
  return element('span', {}, [label, ' ', ratingMark(rating)])
}

/** The ratings of the claims that rest on the words, each once. */
function ratingsOf({verdict, speeches}: LibraryFinding): string[] {
  const passages = 'passages' in verdict ? verdict.passages : []
  const claims = passages.flatMap((passage) => {
    const speech = speeches.find(({id}) => id === passage.speech)
    return speech ? claimsOf([passage], speech).onWords : []
  })
  return [...new Set(claims.map(({rating}) => rating))]
}
