import {didYouMean} from '../../model/nearest.ts'
import type {Address, Archive, Place, SpeechRecord} from '../../model/types.ts'
import {altered, timelineFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const timeline = `- id: 1776-07-04-declaration
  date: 1776-07-04
  text: Congress adopts the Declaration of Independence.
  bears-on: [lincoln-1863#p1, lincoln-1863#n-four-score]
  sources: [declaration-1776]
`

/** What events bear on exists. */
export const bearsOnResolves: Rule = {
  id: 'bears-on-resolves',
  scope: 'archive',
  sentence: 'What an event bears on is a speech, a paragraph or a note of the archive.',
  why: 'The timeline leads from what happened to what was said of it, and back.',
  ok: {[timelineFile]: timeline},
  notOk: [
    {
      files: {[timelineFile]: altered(timeline, 'lincoln-1863#p1', 'lincoln-1864#p1')},
      messages: [
        'notes/timeline.yaml:4:14 Unexpected address "lincoln-1864#p1", expected the id of a speech before "#"',
        '  Did you mean "lincoln-1863"?'
      ]
    },
    {
      files: {[timelineFile]: altered(timeline, '#p1', '#p7')},
      messages: [
        'notes/timeline.yaml:4:14 Unexpected address "lincoln-1863#p7", expected a paragraph or note (n-…) of "lincoln-1863" after "#"',
        '  Did you mean "p1"?'
      ]
    },
    {
      files: {[timelineFile]: altered(timeline, '#n-four-score', '#n-for-score')},
      messages: [
        'notes/timeline.yaml:4:31 Unexpected address "lincoln-1863#n-for-score", expected a paragraph or note (n-…) of "lincoln-1863" after "#"',
        '  Did you mean "n-four-score"?'
      ]
    }
  ],
  looksIn: ['texts/', 'notes/'],
  checkArchive({events, speeches}: Archive) {
    const targets = new Targets(speeches)
    return events.flatMap(({bearsOn, placeOf}) =>
      bearsOn.flatMap((address, index) => targets.check(address, () => placeOf('bears-on', index)))
    )
  }
}

/** Knows where one can land; the fragments of a speech are listed once, when the first address asks. */
class Targets {
  readonly #speechById: ReadonlyMap<string, SpeechRecord>
  readonly #fragmentsById = new Map<string, ReadonlySet<string>>()

  constructor(speeches: readonly SpeechRecord[]) {
    this.#speechById = new Map(speeches.map((speech) => [speech.id, speech]))
  }

  check(address: Address, placeAt: () => Place): Finding[] {
    const [id = '', fragment] = address.split('#', 2)
    const speech = this.#speechById.get(id)
    if (!speech) {
      const near = didYouMean(id, this.#speechById.keys())
      return [unknown(address, placeAt(), `the id of a speech before "#"`, near)]
    }
    if (fragment === undefined) return []
    const fragments = this.#fragmentsOf(speech)
    if (fragments.has(fragment)) return []
    const near = didYouMean(fragment, fragments)
    return [unknown(address, placeAt(), `a paragraph or note (n-…) of "${id}" after "#"`, near)]
  }

  #fragmentsOf(speech: SpeechRecord): ReadonlySet<string> {
    const known = this.#fragmentsById.get(speech.id)
    if (known) return known
    const fragments = new Set([
      ...speech.blocks.map(({id}) => id),
      ...speech.retired,
      ...speech.notes.map(({slug}) => `n-${slug}`)
    ])
    this.#fragmentsById.set(speech.id, fragments)
    return fragments
  }
}

function unknown(address: Address, place: Place, expected: string, note?: string): Finding {
  const reason = `Unexpected address "${address}", expected ${expected}`
  return {place, reason, actual: address, ...(note ? {note} : {})}
}
