import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {VariantNote, VariantWeight} from '../../model/types.ts'
import type {Citer} from '../parts/bibliography.ts'
import {languageTag} from '../parts/foreign.ts'
import {languageName} from '../parts/language-name.ts'
import {sourceName} from '../parts/source-name.ts'
import {inlineProse} from '../prose.ts'
import type {SectionContext} from './context.ts'

const weightWords: Readonly<Record<VariantWeight, string>> = {
  slight: 'Slight difference',
  'shifts-tone': 'Shifts the tone',
  'changes-sense': 'Changes the sense'
}

/**
 * Show the words of another witness: the reading, the edition's translation, what differs, who carries it.
 *
 * @param note - The note.
 * @param citer - Cites sources at its place.
 * @param context - Its page.
 * @returns Paragraphs.
 */
export function variantReading(
  note: VariantNote,
  citer: Citer,
  {shared}: SectionContext
): ElementContent[] {
  const witnesses = note.witness.flatMap((id) => shared.sources.get(id) ?? [])
  return [
    h('p', {className: ['note-claim', 'reading']}, [
      h('span', {className: ['reading-language']}, `${languageName(note.language)}: `),
      h('q', languageTag(note.language), note.reading),
      ...(note.translation === undefined
        ? []
        : [', that is, ', h('q', {className: ['translation']}, note.translation)])
    ]),
    h('p', {className: ['note-sense']}, [
      h('strong', `${weightWords[note.weight]}.`),
      ' ',
      ...inlineProse(note.sense, citer)
    ]),
    ...(witnesses.length === 0
      ? []
      : [
          h('p', {className: ['note-witness']}, [
            'So in: ',
            ...witnesses.flatMap(
              (source, index): Array<Element | string> => [
                ...(index > 0 ? ['; '] : []),
                citer.link({id: source.id}, sourceName(source)) as Element
              ]
            ),
            '.'
          ])
        ])
  ]
}
