import {asideNames} from '../../model/asides.ts'
import type {SourceId, Speech} from '../../model/types.ts'
import {to} from '../page.ts'
import {noteId, paths} from '../paths.ts'
import {asideLabels} from './asides.ts'
import {sectionIds} from './context.ts'

/** A place of an edition at which a source is cited. */
export interface SpeechPlace {
  /** The link to it. */
  link: string
  /** Its name: a section's, or the number of a note. */
  label: string | number
}

/**
 * Find where in the edition of a speech each source is cited.
 *
 * @param speech - The speech.
 * @returns The places of each source in reading order.
 */
export function citingPlaces(speech: Speech): ReadonlyMap<SourceId, readonly SpeechPlace[]> {
  const places = new Map<SourceId, SpeechPlace[]>()
  for (const {place, cited} of citingParts(speech)) {
    for (const id of new Set(cited)) {
      const known = places.get(id)
      if (known) known.push(place)
      else places.set(id, [place])
    }
  }
  return places
}

function citingParts(speech: Speech): Array<{place: SpeechPlace; cited: readonly SourceId[]}> {
  const section = (id: string, label: string, cited: readonly SourceId[] = []) => ({
    place: {link: to(paths.speech(speech.id), id), label},
    cited
  })
  return [
    section('edition-provenance', 'head of the page', speech.source ? [speech.source] : []),
    section(sectionIds.introduction, 'introduction', speech.introduction?.cited),
    ...speech.notes.flatMap((note) =>
      note.number === undefined
        ? []
        : [
            {
              place: {link: to(paths.speech(speech.id), noteId(note.slug)), label: note.number},
              cited: [...note.cited, ...(note.kind === 'variant' ? note.witness : [])]
            }
          ]
    ),
    ...asideNames.map((aside) => ({
      place: {link: to(paths.aside(speech.id, aside)), label: asideLabels[aside]},
      cited: speech[aside]?.cited ?? []
    }))
  ]
}
