import type {LibraryFinding} from '../../quote/check-in-library.ts'
import type {Difference, Passage, Verdict} from '../../quote/verdict.ts'

/**
 * Say in a sentence or two what was found.
 *
 * @param finding - The finding.
 * @returns The sentences.
 */
export function verdictSentence(finding: LibraryFinding): string {
  const {asides} = finding
  const aside =
    asides.length > 0 ? ` Left aside as the writer’s own: [${asides.join('], [')}].` : ''
  return `${sentence(finding.verdict, finding)}${aside}`
}

function sentence(verdict: Verdict, finding: LibraryFinding): string {
  switch (verdict.kind) {
    case 'verbatim':
      return `Word for word in ${places(verdict.passages, finding)}.`
    case 'shortened':
      return verdict.marked
        ? `The words stand in ${places(verdict.passages, finding)}; an ellipsis marks what is left out.`
        : `The words stand in ${places(verdict.passages, finding)}, but words between them were left out and nothing marks the gap.`
    case 'joined':
      return `Put together from ${places(verdict.passages, finding)}.`
    case 'other-wording':
      return `Not the wording of ${places(verdict.passages, finding)}, which is marked below, but one that others have printed:`
    case 'altered':
      return `Close to ${places(verdict.passages, finding)}, but ${count(verdict.differences)}.`
    case 'absent':
      return verdict.nearest
        ? `No passage is close to it. ${places([verdict.nearest], finding)} has most in common with it.`
        : 'No passage is close to it.'
    case 'too-common':
      return 'All its words are in too many paragraphs to look it up by: give more of the sentence.'
  }
}

function places(passages: readonly Passage[], {speeches}: LibraryFinding): string {
  const labels = [...new Set(passages.map((passage) => place(passage, speeches)))]
  const shown = labels.slice(0, 5)
  const more = labels.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more paragraphs`
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}

/** The number alone tells enough where all passages are from one speech. */
function place({speech, id}: Passage, speeches: LibraryFinding['speeches']): string {
  const texts = speeches.find((one) => one.id === speech)
  const number = texts?.paragraphs.find(([anchor]) => anchor === id)?.[1]
  const label = number ? `¶ ${number}` : 'a heading'
  return speeches.length > 1 && texts ? `${label} of “${texts.title}”` : label
}

function count(differences: readonly Difference[]): string {
  const places = differences.filter(({kind}) => kind !== 'same').length
  return places === 1 ? 'it differs in one place' : `it differs in ${places} places`
}
