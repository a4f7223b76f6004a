import type {Archive, Note, Place, Shared, SourceId, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

/** Every source that is named has a record. */
export const sourceIsKnown: Rule = {
  id: 'source-is-known',
  scope: 'speech',
  sentence:
    'Every source that a text, note, glossary entry or event names has a record in notes/sources/.',
  why: 'A fact without its source cannot be checked by the reader.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {
        [noteFile]: altered(claimNote, 'sources: [declaration-1776]', 'sources: [declaration-1767]')
      },
      messages: [
        'notes/lincoln-1863/four-score.md:13:15 Unexpected source "declaration-1767", expected the id of a record in notes/sources/',
        '  Did you mean "declaration-1776"?'
      ]
    }
  ],
  looksIn: ['notes/sources/'],
  checkSpeech({source, notes, placeOf}: Speech, {sources}: Shared) {
    const named = [
      ...(source === undefined ? [] : [{id: source, placeAt: () => placeOf('source')}]),
      ...notes.flatMap(namedByNote)
    ]
    return unknown(named, sources)
  },
  checkArchive({entries, events, sources}: Archive) {
    const byEntries = [...entries.values()].flatMap(({sources: ids, coordinates, placeOf}) => [
      ...ids.map((id, index) => ({id, placeAt: () => placeOf('sources', index)})),
      ...(coordinates
        ? [{id: coordinates.source, placeAt: () => placeOf('coordinates', 'source')}]
        : [])
    ])
    const byEvents = events.flatMap(({sources: references, placeOf}) =>
      references.map(({id}, index) => ({id, placeAt: () => placeOf('sources', index, 'id')}))
    )
    return unknown([...byEntries, ...byEvents], sources)
  }
}

interface Named {
  id: SourceId
  /** Asked for only where there is a fault: places cost a second parse. */
  placeAt: () => Place
}

function namedByNote(note: Note): Named[] {
  const {evidence, placeOf} = note
  const byEvidence = evidence.flatMap(({sources}, item) =>
    sources.map(({id}, index) => ({
      id,
      placeAt: () => placeOf('evidence', item, 'sources', index, 'id')
    }))
  )
  const byRenderings = note.renderings.flatMap(({witness}, item) =>
    witness.map((id, index) => ({id, placeAt: () => placeOf('renderings', item, 'witness', index)}))
  )
  const witnesses = note.kind === 'variant' ? note.witness : []
  return [
    ...byEvidence,
    ...byRenderings,
    ...witnesses.map((id, index) => ({id, placeAt: () => placeOf('witness', index)}))
  ]
}

function unknown(named: readonly Named[], sources: Shared['sources']): Finding[] {
  return named
    .filter(({id}) => !sources.has(id))
    .map(({id, placeAt}) =>
      unknownName(placeAt(), 'source', id, {
        names: sources.keys(),
        where: 'the id of a record in notes/sources/'
      })
    )
}
