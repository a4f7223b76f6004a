import type {SpeechId} from '../model/types.ts'
import type {Distribution} from './speech.ts'

/** The files of a speech for programs, by ending. What a speech has only sometimes is not told. */
const formats: ReadonlyArray<readonly [ending: string, mediaType: string, name: string]> = [
  ['.tei.xml', 'application/tei+xml', 'TEI P5']
]

/**
 * List the files in which every speech can be had.
 *
 * @param id - The speech.
 * @returns The files.
 */
export function distributionsOf(id: SpeechId): Distribution[] {
  return [
    ...formats.map(([ending, mediaType, name]) => ({
      path: `${id}/${id}${ending}`,
      mediaType,
      name
    })),
    {
      path: `${id}/annotations.jsonld`,
      mediaType: 'application/ld+json',
      name: 'Notes as W3C Web Annotations'
    },
    {
      path: `${id}/speech.jsonld`,
      mediaType: 'application/ld+json',
      name: 'Description in terms of schema.org'
    }
  ]
}
