import type {Archive, EntryId, Place, Shared, Speech} from '../../model/types.ts'
import {altered, entryFile, lincolnEntry, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'
import {unknownName} from '../unknown-name.ts'

/** Glossary entries that are named exist. */
export const entryIsKnown: Rule = {
  id: 'entry-is-known',
  scope: 'speech',
  sentence:
    'A speaker or place written like an id, and every place of an event, is an entry of the glossary.',
  why: 'A person or place written as an id leads to its entry; a plain name such as "Abraham Lincoln" needs none.',
  ok: {
    [textFile]: altered(text, 'speaker: Abraham Lincoln', 'speaker: abraham-lincoln'),
    [entryFile]: lincolnEntry
  },
  notOk: [
    {
      files: {
        [textFile]: altered(text, 'speaker: Abraham Lincoln', 'speaker: abraham-linkoln'),
        [entryFile]: lincolnEntry
      },
      messages: [
        'texts/lincoln-1863.md:3:10 Unexpected entry "abraham-linkoln", expected the id of an entry in notes/glossary/ or a plain name',
        '  Did you mean "abraham-lincoln"?'
      ]
    }
  ],
  looksIn: ['notes/glossary/'],
  checkSpeech({speaker, place, placeOf}: Speech, {entries}: Shared) {
    const written = [
      {name: speaker, placeAt: () => placeOf('speaker')},
      {name: place ?? '', placeAt: () => placeOf('place')}
    ]
    return unknown(
      written.filter(({name}) => looksLikeId(name)),
      entries
    )
  },
  checkArchive: ({events, entries}: Archive) =>
    unknown(
      events.flatMap(({places, placeOf}) =>
        places.map((name, index) => ({name, placeAt: () => placeOf('places', index)}))
      ),
      entries
    )
}

/** Names of people and places begin with a capital or stand in another script, ids never do. */
function looksLikeId(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
}

function unknown(
  written: ReadonlyArray<{name: string; placeAt: () => Place}>,
  entries: Shared['entries']
): Finding[] {
  return written
    .filter(({name}) => !entries.has(name as EntryId))
    .map(({name, placeAt}) =>
      unknownName(placeAt(), 'entry', name, {
        names: entries.keys(),
        where: 'the id of an entry in notes/glossary/ or a plain name'
      })
    )
}
