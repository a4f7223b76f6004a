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
    element('blockquote', {className: 'finding-quotation', dir: 'auto'}, [
      element('p', {}, [`“${finding.quotation.replace(/\s+/g, ' ').trim()}”`])
    ]),
    element('p', {className: 'finding-says'}, [verdictSentence(finding)]),
    ...details(verdict, speeches),
    ...passagesOf(verdict, speeches, publisher)
  ])
  article.setAttribute('aria-labelledby', heading.id)
  return article
}

function details(verdict: Verdict, speeches: readonly SpeechTexts[]): HTMLElement[] {
  if (verdict.kind === 'shortened' || verdict.kind === 'altered') {
    const {differences, passages, wordings} = verdict
    const language = speeches.find(({id}) => id === passages[0]?.speech)?.language ?? ''
    return [
      comparison(differences, language),
      ...(verdict.kind === 'altered' ? [differenceList(differences)] : []),
      ...(verdict.kind === 'shortened' ? doubts(verdict.doubts) : []),
      ...wordingList('Known other wordings of these words', wordings, speeches)
    ]
  }
  return verdict.kind === 'other-wording' ? wordingList('', verdict.wordings, speeches) : []
}

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
    element('div', {className: 'wordings'}, [
      ...(title === '' ? [] : [element('h4', {}, [title])]),
      element('ul', {}, items)
    ])
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
    return speech ? [passageView(passages, speech, publisher)] : []
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
