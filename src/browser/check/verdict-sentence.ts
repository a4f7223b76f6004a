import type {LibraryFinding} from '../../quote/check-in-library.ts'
import type {Difference, Passage, Verdict} from '../../quote/verdict.ts'

/** More places than these are only counted. */
const mostPlaces = 5

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
    case 'contracted':
      return `The same words as in ${places(verdict.passages, finding)}; only contractions differ.`
    case 'shortened':
      return verdict.marked
        ? `The words stand in ${places(verdict.passages, finding)}; an ellipsis marks what was left out, underlined above.`
        : `The words stand in ${places(verdict.passages, finding)}, but others between them, underlined above, were left out and nothing marks the gap.`
    case 'joined':
      return `Put together from ${places(verdict.passages, finding)}.`
    case 'other-wording':
      return `Not the wording of the text, but one that the edition knows. ${officialWords(verdict.passages, finding)}`
    case 'altered':
      return verdict.differences.every(isTheSame)
        ? `The words of ${places(verdict.passages, finding)}, but for how a number is written.`
        : `Close to ${places(verdict.passages, finding)}, but ${count(verdict.differences)}.`
    case 'absent':
      return absence(verdict.nearest, finding)
    case 'too-common':
      return 'All its words are in too many paragraphs to look it up by: give more of the sentence.'
  }
}

function places(passages: readonly Passage[], {speeches}: LibraryFinding): string {
  const labels = [...new Set(passages.map((passage) => place(passage, speeches)))]
  const shown = labels.slice(0, mostPlaces)
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

function absence(nearest: Passage | undefined, finding: LibraryFinding): string {
  if (finding.isInParts)
    return 'No passage is close to the whole of it. What is known of its parts follows.'
  return nearest
    ? `No passage is close to it. ${places([nearest], finding)} has most in common with it.`
    : 'No passage is close to it. It may be from another speech, or a translation of its own.'
}

/** Of each place the words that stand there. */
function officialWords(passages: readonly Passage[], {speeches}: LibraryFinding): string {
  const wordsByPlace = new Map<string, string[]>()
  for (const passage of passages.slice(0, mostPlaces)) {
    const label = place(passage, speeches)
    const words = passage.text.slice(passage.start, passage.end)
    wordsByPlace.set(label, [...(wordsByPlace.get(label) ?? []), words])
  }
  return [...wordsByPlace]
    .map(([label, words]) => `${capital(label)} has “${words.join('” and “')}”${stopAfter(words)}`)
    .join(' ')
}

function stopAfter(words: readonly string[]): string {
  return /[.!?…؟۔]$/u.test(words.at(-1) ?? '') ? '' : '.'
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function count(differences: readonly Difference[]): string {
  const places = differences.filter(({kind}) => kind !== 'same').length
  return places === 1 ? 'it differs in one place' : `it differs in ${places} places`
}

/** Whether a difference is only in writing. */
function isTheSame({kind, sameNumber, contraction}: Difference): boolean {
  return kind === 'same' || sameNumber === true || contraction === true
}
