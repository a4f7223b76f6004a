import {sourceToCsl} from '../../cite/source-to-csl.ts'
import {address, paths} from '../../model/paths.ts'
import {scale} from '../../model/scale.ts'
import type {Archive, Rating, SitePath, SpeechRecord} from '../../model/types.ts'
import {withoutUndefined} from '../../model/without-undefined.ts'
import type {ArchiveExport, Collector, SpooledFile} from '../export.ts'
import {Spool} from '../spool.ts'
import type {ArchiveData} from './archive-schema.ts'
import {schemaPaths} from './schemas.ts'
import {entryData, eventData, namedData} from './shared-data.ts'

/** What all speeches share, and each speech in short, as JSON. */
export const archiveJson: ArchiveExport<undefined> = {
  name: 'archive-json',
  summary: 'the whole archive in short as JSON',
  contribute: () => undefined,
  collect: (scratch): Collector<undefined> => ({
    take: () => undefined,
    finish: (archive) => [write(archive, scratch)]
  })
}

/** One item at a time, so that no list is ever whole in memory as text. */
function write(archive: Archive, scratch: string): SpooledFile {
  const {origin} = archive.settings
  const spool = new Spool('archive.json' as SitePath, scratch)
  spool.add(JSON.stringify(headData(archive)).slice(0, -1))
  addList(spool, 'speeches', archive.speeches, (speech) => speechEntry(speech, archive))
  addList(spool, 'sources', archive.sources.values(), (source) => ({...sourceToCsl(source)}))
  addList(spool, 'entries', archive.entries.values(), (entry) => entryData(entry, origin))
  addList(spool, 'events', archive.events, (event) => eventData(event, origin))
  spool.add('}\n')
  return spool.end()
}

type Lists = 'speeches' | 'sources' | 'entries' | 'events'

function addList<Item>(
  spool: Spool,
  name: Lists,
  items: Iterable<Item>,
  dataOf: (item: Item) => ArchiveData[Lists][number]
): void {
  spool.add(`,"${name}":[`)
  let separator = '\n'
  for (const item of items) {
    spool.add(separator + JSON.stringify(dataOf(item)))
    separator = ',\n'
  }
  spool.add(']')
}

function headData({settings}: Archive): Omit<ArchiveData, Lists> {
  const {title, description, origin, publisher, editor, contact, licence, language} = settings
  return {
    $schema: address(origin, schemaPaths.archive),
    ...{title, description, url: `${origin}/`, publisher, editor, contact, licence, language},
    topics: {...settings.topics},
    scale: [...scale]
  }
}

function speechEntry(speech: SpeechRecord, archive: Archive): ArchiveData['speeches'][number] {
  const {id, title, date, place, event, language, updated, paragraphs, words, notes} = speech
  const {entries, settings} = archive
  return withoutUndefined({
    id,
    url: address(settings.origin, paths.speech(id)),
    data: address(settings.origin, `${id}/speech.json` as SitePath),
    title,
    speaker: namedData(speech.speaker, entries),
    date,
    place: place === undefined ? undefined : namedData(place, entries),
    ...{event, language, updated, paragraphs, words},
    notes: notes.length,
    ratings: countRatings(notes)
  })
}

function countRatings(notes: SpeechRecord['notes']): Partial<Record<Rating, number>> {
  const counts: Partial<Record<Rating, number>> = {}
  for (const {rating} of notes) if (rating) counts[rating] = (counts[rating] ?? 0) + 1
  return counts
}
