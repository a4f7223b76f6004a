import type {ElementContent} from 'hast'
import {h} from '../../html/element.ts'
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
 * Show the words of another witness: the reading, the edition's translation, what differs.
 *
 * @param note - The note.
 * @param citer - Cites sources at its place.
 * @returns Its first parts.
 */
export function variantReading(note: VariantNote, citer: Citer): ElementContent[] {
  return [
    h('p', {className: ['note-claim', 'reading']}, [
      h('span', {className: ['reading-language']}, `${languageName(note.language)}: `),
      h('q', languageTag(note.language), note.reading),
      ...(note.translation === undefined
        ? []
        : [', that is, ', h('q', {className: ['translation']}, note.translation)])
    ]),
    h('div', {className: ['note-lead']}, [
      h('p', [h('strong', `${weightWords[note.weight]}.`), ' ', ...inlineProse(note.sense, citer)])
    ])
  ]
}

/**
 * Name the witnesses that carry a reading.
 *
 * @param note - The note.
 * @param citer - Cites sources at its place.
 * @param context - Its page.
 * @returns A paragraph; nothing where none is known.
 */
export function witnesses(
  note: VariantNote,
  citer: Citer,
  {shared}: SectionContext
): ElementContent[] {
  const sources = note.witness.flatMap((id) => shared.sources.get(id) ?? [])
  if (sources.length === 0) return []
  const links = sources.flatMap((source, index): ElementContent[] => [
    ...(index > 0 ? [{type: 'text' as const, value: '; '}] : []),
    citer.link({id: source.id}, sourceName(source))
  ])
  return [h('p', {className: ['note-witness']}, ['So in: ', ...links, '.'])]
}
