import type {SourceId, Speech} from '../../model/types.ts'
import {noteId} from '../paths.ts'
import {sectionIds} from './context.ts'

/** A place of a speech's page at which a source is cited. */
export interface SpeechPlace {
  /** Its id on the page. */
  id: string
  /** Its name: a section's, or the number of a note. */
  label: string | number
}

/**
 * Find where on a speech's page each source is cited.
 *
 * @param speech - The speech.
 * @returns The places of each source in the order of the page.
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
    place: {id, label},
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
              place: {id: noteId(note.slug), label: note.number},
              cited: [...note.cited, ...(note.kind === 'variant' ? note.witness : [])]
            }
          ]
    ),
    section(sectionIds.witnesses, 'text criticism', speech.witnesses?.cited),
    section(sectionIds.gaps, 'gaps', speech.gaps?.cited)
  ]
}
