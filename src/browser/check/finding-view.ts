import type {LibraryFinding} from '../../quote/check-in-library.ts'
import type {OtherWording} from '../../quote/corpus.ts'
import type {SpeechTexts} from '../../quote/speech-texts.ts'
import type {Passage, Verdict} from '../../quote/verdict.ts'
import {element} from '../site/element.ts'
import {verdictMark} from '../site/page-parts.ts'
import {linkTo} from '../site/site-files.ts'
import {comparison, differenceList} from './comparison.ts'
import {passageView} from './passage-view.ts'
import {verdictSentence} from './verdict-sentence.ts'

/** More paragraphs than this are only counted. */
const mostParagraphs = 5

/**
 * Show what was found of a quotation.
 *
 * @param finding - The finding.
 * @param number - Which of the findings it is, from 1.
 * @param publisher - Who publishes the archive.
 * @returns An article.
 */
export function showFinding(
  finding: LibraryFinding,
  number: number,
  publisher: string
): HTMLElement {
  const {verdict, speeches} = finding
  const heading = element(
    'h3',
    {id: `finding-${number}`, className: `finding-verdict verdict-${verdict.kind}`},
    verdictMark(verdict.kind)
  )
  const article = element('article', {className: 'finding'}, [
    heading,
    quotationView(finding),
    element('p', {className: 'finding-says'}, [verdictSentence(finding)]),
    ...details(verdict, speeches),
    ...passagesOf(verdict, speeches, publisher)
  ])
  article.setAttribute('aria-labelledby', heading.id)
  return article
}

/** The words as they were pasted; where they differ from the text, against it. */
function quotationView({quotation, verdict, speeches}: LibraryFinding): HTMLElement {
  const words =
    'differences' in verdict
      ? comparison(verdict.differences, languageOf(verdict.passages, speeches))
      : element('p', {}, [`“${quotation.replace(/\s+/g, ' ').trim()}”`])
  return element('blockquote', {className: 'finding-quotation', dir: 'auto'}, [words])
}

function languageOf([passage]: readonly Passage[], speeches: readonly SpeechTexts[]): string {
  return speeches.find(({id}) => id === passage?.speech)?.language ?? ''
}

function details(verdict: Verdict, speeches: readonly SpeechTexts[]): HTMLElement[] {
  switch (verdict.kind) {
    case 'other-wording':
      return wordingList('Where this wording is from', verdict.wordings, speeches)
    case 'contracted':
      return differenceList(verdict.differences)
    case 'altered':
      return [
        ...differenceList(verdict.differences),
        ...wordingList(otherWordings, verdict.wordings, speeches)
      ]
    case 'shortened':
      return [
        ...differenceList(verdict.differences.filter(({contraction}) => contraction)),
        ...doubts(verdict.doubts),
        ...wordingList(otherWordings, verdict.wordings, speeches)
      ]
    default:
      return []
  }
}

const otherWordings = 'Known other wordings of these words'

function doubts(list: readonly string[]): HTMLElement[] {
  if (list.length === 0) return []
  return [
    element('div', {className: 'doubts'}, [
      element('h4', {}, ['The omission may mislead']),
      element(
        'ul',
        {},
        list.map((doubt) => element('li', {}, [doubt]))
      )
    ])
  ]
}

function wordingList(
  title: string,
  wordings: readonly OtherWording[],
  speeches: readonly SpeechTexts[]
): HTMLElement[] {
  if (wordings.length === 0) return []
  const items = wordings.map((wording) =>
    element('li', {}, [
      element('q', {dir: 'auto'}, [wording.text]),
      `: ${wording.translated ? 'translated from ' : ''}${wording.witness} – `,
      element('a', {href: linkTo(noteOf(wording, speeches))}, ['the note on it'])
    ])
  )
  return [
    element('div', {className: 'wordings'}, [element('h4', {}, [title]), element('ul', {}, items)])
  ]
}

function noteOf({speech, note}: OtherWording, speeches: readonly SpeechTexts[]): string {
  const texts = speeches.find(({id}) => id === speech)
  return texts?.wordings.find((wording) => wording.note === note)?.link ?? texts?.page ?? ''
}

function passagesOf(
  verdict: Verdict,
  speeches: readonly SpeechTexts[],
  publisher: string
): HTMLElement[] {
  const nearest = verdict.kind === 'absent' && verdict.nearest ? [verdict.nearest] : []
  const groups = byParagraph('passages' in verdict ? verdict.passages : nearest)
  const shown = groups.slice(0, mostParagraphs).flatMap((passages) => {
    const speech = speeches.find(({id}) => id === passages[0].speech)
    // What is not in the archive is not to be cited from it.
    const citedFrom = nearest.length > 0 ? undefined : publisher
    return speech ? [passageView(passages, speech, citedFrom)] : []
  })
  const more = groups.length - mostParagraphs
  return more > 0
    ? [...shown, element('p', {}, [`The words stand in ${more} more paragraphs.`])]
    : shown
}

function byParagraph(passages: readonly Passage[]): Array<[Passage, ...Passage[]]> {
  const groups = new Map<string, [Passage, ...Passage[]]>()
  for (const passage of passages) {
    const key = `${passage.speech}#${passage.id}`
    const group = groups.get(key)
    if (group) group.push(passage)
    else groups.set(key, [passage])
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start)
  return [...groups.values()]
}
